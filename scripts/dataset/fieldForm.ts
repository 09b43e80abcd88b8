/** Says in words what form the value of a field takes; read by the dictionary tables and the remedies. */
import { REFERENCES } from '#domain/references.ts';
import type { Reference } from '#domain/references.ts';
import { DICTIONARY } from './dictionary.ts';
import { valueTypeOf } from './schemaFields.ts';
import type { FormatSchema, RecordKind, SchemaField, SharedShape, ValueType } from './schemaFields.ts';

const VALUE_FORMS: Readonly<Record<ValueType, string>> = {
  id: 'an id in kebab case such as "osaka-summit"',
  code: 'a reference code such as "C05.2"',
  languageTag: 'a language tag such as "en"',
  date: 'an EDTF date such as "2021-02" or "2021-05-05/2021-05-06"',
  address: 'an https or http address',
  text: 'text by language such as { "en": "..." }',
  line: 'text',
  citation: 'a citation',
  locator: 'a locator',
};

function listOf(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} or ${last}`;
}

function formOf(schema: FormatSchema, id: string): string {
  const type = valueTypeOf(schema);
  const isNullable = schema.type === 'nullable';
  if (type && !isNullable) return type === 'id' ? id : VALUE_FORMS[type];
  switch (schema.type) {
    case 'optional':
      return formOf(schema.wrapped, id);
    case 'nullable':
      return `${formOf(schema.wrapped, id)}, or null`;
    case 'array':
      return `a list, each ${formOf(schema.item, id)}`;
    case 'union':
      return listOf(schema.options.map((option) => formOf(option, id)));
    case 'picklist':
      return schema.options.length < 2
        ? `"${schema.options.join()}"`
        : `one of ${listOf(schema.options.map((option) => `"${option}"`))}`;
    case 'literal':
      return `"${schema.literal}"`;
    case 'boolean':
      return 'true or false';
    case 'object':
      return 'an object';
    case 'record':
    case 'string':
      return 'text';
  }
}

function referenceForm({ targets }: Reference): string {
  if (targets.length === Object.keys(REFERENCES).length) return 'the id of any record';
  return `the id of ${listOf(targets.map((target) => DICTIONARY[target].one))}`;
}

/** What the ids in a field refer to; undefined for a field that holds none, and for a record's own id. */
function referenceAt(kind: RecordKind | SharedShape, path: string): Reference | undefined {
  // A citation by itself has no place in REFERENCES, but its one id is always a source's.
  if (kind === 'citation') return path === 'source' ? { path, targets: ['sources'] } : undefined;
  if (kind === 'locator' || kind === 'profile') return undefined;
  return REFERENCES[kind].find((reference) => reference.path === path || reference.path === `${path}[]`);
}

export function isReferenceField(kind: RecordKind | SharedShape, { path }: SchemaField): boolean {
  return referenceAt(kind, path) !== undefined;
}

/** The form of a field's value, as a phrase with its article: `a list, each the id of an organisation`. */
export function fieldForm(kind: RecordKind | SharedShape, { path, schema }: SchemaField): string {
  const reference = referenceAt(kind, path);
  return formOf(schema, reference ? referenceForm(reference) : VALUE_FORMS.id);
}
