/**
 * Walks the shapes of schema.ts: which fields there are, and which field a value belongs to. The only
 * file that knows how valibot lays out a schema.
 */
import type * as v from 'valibot';
import {
  COLLECTIONS,
  SINGLES,
  areaSchema,
  linkSchema,
  presidencySchema,
  sourceSchema,
  trackSchema,
} from '#domain/schema.ts';
import type { CollectionName } from '#domain/collections.ts';
import type { SingleName } from '#domain/schema.ts';
import { isJsonObject } from './jsonPath.ts';
import type { JsonPath } from './jsonPath.ts';

/** The parts that the format is made of. A kind that is not listed here fails to compile in RECORD_SCHEMAS. */
export type FormatSchema = v.GenericSchema &
  (
    | { readonly type: 'object'; readonly entries: Readonly<Record<string, FormatSchema>> }
    | { readonly type: 'array'; readonly item: FormatSchema }
    | { readonly type: 'optional' | 'nullable'; readonly wrapped: FormatSchema }
    | { readonly type: 'union'; readonly options: readonly FormatSchema[] }
    | { readonly type: 'picklist'; readonly options: readonly string[] }
    | { readonly type: 'literal'; readonly literal: string }
    | { readonly type: 'string' | 'boolean' | 'record' }
  );
export type ObjectFormat = Extract<FormatSchema, { readonly type: 'object' }>;

export type RecordKind = SingleName | CollectionName;

/** The shape of every kind of record, singles first, then collections in the order of loading. */
export const RECORD_SCHEMAS: Readonly<Record<RecordKind, ObjectFormat>> = { ...SINGLES, ...COLLECTIONS };
// Object.keys gives plain strings; the two registries are typed, so their keys are taken through a guard.
export const RECORD_KINDS: readonly RecordKind[] = Object.keys(RECORD_SCHEMAS).filter(isRecordKind);

function isRecordKind(name: string): name is RecordKind {
  return Object.hasOwn(RECORD_SCHEMAS, name);
}

export function isSingle(kind: RecordKind): kind is SingleName {
  return Object.hasOwn(SINGLES, kind);
}

/** The value types that the format names once and uses in many fields: they are told apart by identity. */
export const VALUE_TYPES = {
  id: linkSchema.entries.id,
  code: trackSchema.entries.code,
  languageTag: sourceSchema.entries.titleLanguage,
  date: presidencySchema.entries.year,
  address: sourceSchema.entries.address,
  text: trackSchema.entries.name,
  line: trackSchema.entries.numeral,
  citation: areaSchema.entries.sources.item,
  locator: areaSchema.entries.sources.item.entries.at.wrapped.item,
} as const satisfies Readonly<Record<string, FormatSchema>>;
export type ValueType = keyof typeof VALUE_TYPES;

const VALUE_TYPE_NAMES: ReadonlyMap<FormatSchema, ValueType> = new Map(
  Object.entries(VALUE_TYPES).flatMap(([name, schema]) => (isValueType(name) ? [[schema, name]] : [])),
);

function isValueType(name: string): name is ValueType {
  return Object.hasOwn(VALUE_TYPES, name);
}

/** The name of a value type, or undefined for a shape that only one field has. Looks through optional and null. */
export function valueTypeOf(schema: FormatSchema): ValueType | undefined {
  const isWrapper = schema.type === 'optional' || schema.type === 'nullable';
  return isWrapper ? valueTypeOf(schema.wrapped) : VALUE_TYPE_NAMES.get(schema);
}

/** Shapes that many records hold and that are described once, by themselves. */
export type SharedShape = 'citation' | 'locator';

export interface SchemaField {
  /** `.` steps into an object, `[]` into each item of a list: `sources[].at`. */
  readonly path: string;
  readonly schema: FormatSchema;
  readonly isRequired: boolean;
  /** Where the dictionary describes the field: a shared shape, or null for the record itself, and the path in that. */
  readonly shape: SharedShape | null;
  readonly shapePath: string;
}

/** The object that fields are being collected from: its own path, and the part of it inside a shared shape. */
interface FieldPlace {
  readonly path: string;
  readonly shape: SharedShape | null;
  readonly shapePath: string;
}

function placeOf(schema: FormatSchema, place: FieldPlace): FieldPlace {
  const type = valueTypeOf(schema);
  return type === 'citation' || type === 'locator' ? { path: place.path, shape: type, shapePath: '' } : place;
}

function stepInto({ path, shape, shapePath }: FieldPlace, step: string): FieldPlace {
  const join = (parent: string) => (parent === '' || step === '[]' ? `${parent}${step}` : `${parent}.${step}`);
  return { path: join(path), shape, shapePath: join(shapePath) };
}

function fieldsBelow(schema: FormatSchema, outer: FieldPlace): SchemaField[] {
  const place = placeOf(schema, outer);
  switch (schema.type) {
    case 'object':
      return Object.entries(schema.entries).flatMap(([name, entry]) => {
        const inner = stepInto(place, name);
        return [{ ...inner, schema: entry, isRequired: entry.type !== 'optional' }, ...fieldsBelow(entry, inner)];
      });
    case 'array':
      return fieldsBelow(schema.item, stepInto(place, '[]'));
    case 'optional':
    case 'nullable':
      return fieldsBelow(schema.wrapped, place);
    case 'union':
      return schema.options.flatMap((option) => fieldsBelow(option, place));
    default:
      return [];
  }
}

/** Every field of a shape and of the objects nested in it, a parent before its children. */
export function fieldsOf(schema: ObjectFormat): SchemaField[] {
  return fieldsBelow(schema, { path: '', shape: null, shapePath: '' });
}

/** A value beside the part of the schema that it answers to. */
export interface TypedValue {
  readonly path: JsonPath;
  readonly schema: FormatSchema;
  readonly type: ValueType | undefined;
  readonly value: unknown;
}

/** Takes off optional and null, and picks the alternative of a union that the value is shaped like. */
function resolve(schema: FormatSchema, value: unknown): FormatSchema {
  if (schema.type === 'optional' || schema.type === 'nullable') return resolve(schema.wrapped, value);
  if (schema.type !== 'union') return schema;
  return schema.options.find((option) => (option.type === 'array') === Array.isArray(value)) ?? schema;
}

/**
 * The value and everything in it that the schema knows, a parent before its children. Unknown fields and
 * values of the wrong shape end the walk at that place; it is never deeper than the schema.
 */
export function* typedValues(schema: FormatSchema, value: unknown, path: JsonPath = []): Generator<TypedValue> {
  const resolved = resolve(schema, value);
  yield { path, schema: resolved, type: valueTypeOf(resolved), value };
  if (resolved.type === 'object' && isJsonObject(value)) {
    for (const [name, entry] of Object.entries(resolved.entries)) {
      if (Object.hasOwn(value, name)) yield* typedValues(entry, value[name], [...path, name]);
    }
  } else if (resolved.type === 'array' && Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* typedValues(resolved.item, item, [...path, index]);
  }
}
