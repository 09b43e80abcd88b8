/** Says what is wrong with a value that the schema refuses, and what to write instead. */
import type { BaseIssue } from 'valibot';
import { didYouMean } from './closestWord.ts';
import { meaningOf } from './dictionary.ts';
import { fieldForm } from './fieldForm.ts';
import { isJsonObject, toFieldPath } from './jsonPath.ts';
import type { JsonPath } from './jsonPath.ts';
import { RECORD_SCHEMAS, fieldsOf } from './schemaFields.ts';
import type { RecordKind, SchemaField } from './schemaFields.ts';

/** One place in a record where the schema was not met; the path starts at the record. */
export interface Breach {
  readonly path: JsonPath;
  readonly issue: BaseIssue<unknown>;
}

interface Wording {
  readonly problem: string;
  readonly remedy: string;
}

/** The field that a place belongs to; a place in a list, or a language of a text, belongs to the whole field. */
function fieldAt(kind: RecordKind, path: JsonPath): SchemaField | undefined {
  const fields = new Map(fieldsOf(RECORD_SCHEMAS[kind]).map((field) => [field.path, field]));
  for (let length = path.length; length > 0; length -= 1) {
    const field = fields.get(toFieldPath(path.slice(0, length)).replace(/(?:\[\])+$/, ''));
    if (field) return field;
  }
  return undefined;
}

function describeType(value: unknown): string {
  if (value === null) return 'null';
  if (value === '') return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (isJsonObject(value)) return 'an object';
  return typeof value === 'string' ? 'text' : `a ${typeof value}`;
}

/** The words of a fixed list, or none for a field of another form. */
function wordsOf({ schema }: SchemaField): readonly string[] {
  const inner = schema.type === 'optional' || schema.type === 'nullable' ? schema.wrapped : schema;
  return inner.type === 'picklist' ? inner.options : [];
}

function isMissing({ type, received }: BaseIssue<unknown>): boolean {
  return type === 'object' && received === 'undefined';
}

/** Whether it is the key that is wrong, as with a language tag, and not the value. */
export function isKeyBreach({ issue }: Breach): boolean {
  return issue.path?.at(-1)?.origin === 'key' && !isMissing(issue);
}

/** The wording for a breach in a record of a kind: the problem without a full stop, the remedy with one. */
export function wordBreach(kind: RecordKind, breach: Breach): Wording {
  const field = fieldAt(kind, breach.path);
  if (!field) {
    const remedy = 'Write { "id": "...", ... } with the fields of data/README.md.';
    return { problem: 'the record is not an object', remedy };
  }
  const { issue } = breach;
  const form = fieldForm(kind, field);
  const meaning = meaningOf(kind, field);
  if (isMissing(issue)) return { problem: 'the field is missing', remedy: `Add ${form}: ${meaning}` };
  if (isKeyBreach(breach)) {
    return { problem: 'no language goes by this tag', remedy: 'Use a language tag such as "en" or "zh-Hant".' };
  }
  switch (issue.type) {
    case 'min_length':
      return { problem: 'the list is empty', remedy: `Add at least one. ${meaning}` };
    case 'max_length':
      return { problem: 'the text is too long', remedy: `Write ${form}, shorter than this.` };
    case 'regex':
    case 'check':
      return { problem: 'the text does not have the form this field takes', remedy: `Write ${form}. ${meaning}` };
    case 'picklist':
      if (typeof issue.input === 'string') {
        const remedy = `${didYouMean(issue.input, wordsOf(field))}Write ${form}.`;
        return { problem: 'not one of the words this field takes', remedy };
      }
  }
  return { problem: `the value is ${describeType(issue.input)}`, remedy: `Write ${form}. ${meaning}` };
}
