/**
 * The published JSON Schema of each file, made from schema.ts and the dictionary. It checks one file;
 * what holds between files (references, translations, lineage) only `checkData.ts` can see.
 */
import { toJsonSchema } from '@valibot/to-json-schema';
import type { JsonSchema } from '@valibot/to-json-schema';
import { FORMAT_VERSION, overlaySchema } from '#domain/schema.ts';
import { DICTIONARY, SHAPES, meaningOf } from './dictionary.ts';
import { fieldForm, isReferenceField } from './fieldForm.ts';
import { RECORD_KINDS, RECORD_SCHEMAS, VALUE_TYPES, fieldsOf, isSingle } from './schemaFields.ts';
import type { ObjectFormat, RecordKind, SharedShape } from './schemaFields.ts';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/**
 * Every date that `parseEdtf` takes has this form, and nearly nothing else has: the length of a month,
 * and the order and openness of the ends of an interval, are beyond a pattern.
 */
export const EDTF_PATTERN = (() => {
  const date = '(?!0000)\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?[?~%]?';
  return `^(?:${date}(?:/(?:${date}|\\.\\.))?|\\.\\./${date})$`;
})();

const DEFINITION_MEANINGS: Readonly<Record<string, string>> = {
  id: 'An id in kebab case: lower-case letters and digits in words joined by hyphens.',
  code: 'A reference code: capital letters, digits, and perhaps a point and more digits or a small letter.',
  languageTag: 'A language tag (BCP 47).',
  date: 'A date in a subset of EDTF (ISO 8601-2): a year, month or day, perhaps with ? (uncertain), ~ (approximate) or % (both), or an interval of two of those in which one end may be open (..). Never more precise than the source.',
  address: 'An http or https address.',
  text: 'The same text in each language of the profile, by language tag.',
  line: 'Text of at least one character.',
  citation: SHAPES.citation.about,
  locator: SHAPES.locator.about,
};

/** A schema that stands by itself: it says which draft it is written in and what it is called. */
export type FileSchema = JsonSchema & { readonly $schema: string; readonly $id: string };

type Properties = Record<string, JsonSchema>;

function isSchema(part: unknown): part is JsonSchema {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

/** Descriptions by path are given to every property; `describe` throws for a property it does not know. */
function withDescriptions(schema: JsonSchema, path: string, describe: (path: string) => string): JsonSchema {
  const { properties, items, anyOf } = schema;
  const described: JsonSchema = { ...schema };
  if (properties) {
    const entries = Object.entries(properties).map(([name, property]): [string, JsonSchema] => {
      const field = path === '' ? name : `${path}.${name}`;
      const inner = isSchema(property) ? withDescriptions(property, field, describe) : {};
      return [name, { description: describe(field), ...inner }];
    });
    described.properties = Object.fromEntries(entries);
  }
  if (isSchema(items)) described.items = withDescriptions(items, `${path}[]`, describe);
  if (anyOf)
    described.anyOf = anyOf.map((option) => (isSchema(option) ? withDescriptions(option, path, describe) : option));
  return described;
}

function describer(kind: RecordKind | SharedShape, schema: ObjectFormat): (path: string) => string {
  const fields = new Map(fieldsOf(schema).map((field) => [field.path, field]));
  return (path) => {
    const field = fields.get(path);
    if (!field) throw new Error(`The schema of ${kind} has no field ${path}`);
    const meaning = meaningOf(kind, field);
    // Every other form is in the schema's own keywords; that an id is another record's is not.
    return isReferenceField(kind, field) ? `${meaning} Form: ${fieldForm(kind, field)}.` : meaning;
  };
}

/** The names of the definitions that a schema uses, directly or through another. */
function usedDefinitions(schema: JsonSchema, definitions: Properties, used = new Set<string>()): Set<string> {
  for (const [, name = ''] of JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g)) {
    const definition = definitions[name];
    if (used.has(name) || !definition) continue;
    used.add(name);
    usedDefinitions(definition, definitions, used);
  }
  return used;
}

function toRecordSchema(kind: RecordKind): { record: JsonSchema; definitions: Properties } {
  const {
    $schema: _,
    $defs = {},
    ...record
  } = toJsonSchema(RECORD_SCHEMAS[kind], {
    target: 'draft-2020-12',
    definitions: VALUE_TYPES,
    overrideSchema: ({ jsonSchema }) => (jsonSchema.properties ? { ...jsonSchema, additionalProperties: false } : null),
    // A check is code, so it cannot be converted: the date's has a pattern, and any other fails here.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      VALUE_TYPES.date.pipe.some((action) => action === valibotAction) && valibotAction.type === 'check'
        ? { ...jsonSchema, pattern: EDTF_PATTERN }
        : null,
  });
  const described = withDescriptions(record, '', describer(kind, RECORD_SCHEMAS[kind]));
  const all = Object.entries($defs).map(([name, definition]): [string, JsonSchema] => {
    const schema = isSchema(definition) ? definition : {};
    const isShape = name === 'citation' || name === 'locator';
    const inner = isShape ? withDescriptions(schema, '', describer(name, VALUE_TYPES[name])) : schema;
    return [name, { description: DEFINITION_MEANINGS[name], ...inner }];
  });
  const used = usedDefinitions(described, Object.fromEntries(all));
  return { record: described, definitions: Object.fromEntries(all.filter(([name]) => used.has(name))) };
}

/** The schema of one file, root included, so that an editor can check it as it is typed. */
export function toFileSchema(kind: RecordKind): FileSchema {
  const { record, definitions } = toRecordSchema(kind);
  const { about } = DICTIONARY[kind];
  const holder: Properties = isSingle(kind)
    ? { record: { description: about, ...record } }
    : { records: { description: about, type: 'array', items: record, ...(kind === 'areas' ? { minItems: 1 } : {}) } };
  return {
    $schema: DRAFT,
    $id: `communique/${FORMAT_VERSION}/${kind}.schema.json`,
    title: `Communiqué ${FORMAT_VERSION}: ${kind}`,
    description: about,
    type: 'object',
    properties: { $schema: { description: 'Where this schema is, seen from the file.', type: 'string' }, ...holder },
    required: ['$schema', ...Object.keys(holder)],
    additionalProperties: false,
    $defs: definitions,
  };
}

/** Name of the schema of a whole dataset in one file, beside those of its parts. */
export const DATASET_SCHEMA = 'dataset.schema.json';

/** The schema of the one file that a page loads and that the JSON export is: each part is checked by its own schema. */
export function toDatasetSchema(): FileSchema {
  const parts = RECORD_KINDS.map((kind): [string, JsonSchema] => [
    kind,
    { $ref: `${kind}.schema.json#/properties/${isSingle(kind) ? 'record' : 'records'}` },
  ]);
  const ids: JsonSchema = { type: 'array', items: { type: 'string' } };
  return {
    $schema: DRAFT,
    $id: `communique/${FORMAT_VERSION}/${DATASET_SCHEMA}`,
    title: `Communiqué ${FORMAT_VERSION}: a dataset in one file`,
    description: 'Every record of a dataset, or of a selection of it with whatever those records name.',
    type: 'object',
    properties: {
      $schema: { description: 'Where this schema is.', type: 'string' },
      selection: {
        description: 'In the export of a selection: what it is, and which records were chosen rather than only named.',
        type: 'object',
        properties: {
          description: { type: 'string' },
          address: { type: 'string' },
          areas: ids,
          commitments: ids,
          entries: { description: 'Events and documents.', ...ids },
        },
        required: ['description', 'address', 'areas', 'commitments', 'entries'],
        additionalProperties: false,
      },
      ...Object.fromEntries(parts),
    },
    required: [...RECORD_KINDS],
    additionalProperties: false,
  };
}

/** The schema of a file of texts in a further language. That its ids and fields are there only the check can see. */
export function toOverlaySchema(): FileSchema {
  const { $schema: _, ...texts } = toJsonSchema(overlaySchema, { target: 'draft-2020-12' });
  const about =
    'Texts in a language that the profile does not name: each stands in for the text of its record and field.';
  return {
    $schema: DRAFT,
    $id: `communique/${FORMAT_VERSION}/texts.schema.json`,
    title: `Communiqué ${FORMAT_VERSION}: texts`,
    description: about,
    type: 'object',
    properties: {
      $schema: { description: 'Where this schema is, seen from the file.', type: 'string' },
      texts: { description: 'By the id of the record, then by field, such as "title" or "facts[0].label".', ...texts },
    },
    required: ['$schema', 'texts'],
    additionalProperties: false,
  };
}
