/**
 * The dataset as tables, one for each kind of record, for programs and spreadsheets. Columns come from the schema and
 * their meanings from the dictionary, so a new field is a new column. Nothing is lost: what is no single value stands
 * in its cell as JSON.
 */
import { COLLECTION_NAMES } from '#domain/collections.ts';
import { writeCsv, type Cell, type Column } from '#domain/export/csv.ts';
import { REFERENCES, referencesOf, type Referable } from '#domain/references.ts';
import type { DatasetRecords } from '#domain/schema.ts';
import { DICTIONARY, meaningOf } from '../dataset/dictionary.ts';
import { formatPath, isJsonObject, valueAt } from '../dataset/jsonPath.ts';
import { RECORD_SCHEMAS, fieldsOf, typedValues, valueTypeOf } from '../dataset/schemaFields.ts';
import type { FormatSchema, SchemaField } from '../dataset/schemaFields.ts';

/** What Table Schema says of a column. */
export interface TableField {
  readonly name: string;
  readonly type: 'string' | 'boolean' | 'array' | 'object' | 'any';
  readonly description: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
  };
}

export interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}

export interface Table {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly TableField[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly csv: string;
}

interface TableColumn extends Column<unknown> {
  readonly field: TableField;
}

const KINDS: readonly Referable[] = ['meeting', ...COLLECTION_NAMES];
const BYTE_ORDER_MARK = /^\uFEFF/;

/** Programs that read tables take a byte order mark for a part of the first column's name. */
function writeTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return writeCsv(columns, rows).replace(BYTE_ORDER_MARK, '');
}

/** The record of a single, or the records of a list. */
function rowsOf(records: DatasetRecords, kind: Referable): readonly unknown[] {
  return kind === 'meeting' ? [records.meeting] : records[kind];
}

/** The languages of the profile, which every text has, then those that some text has besides. */
function languagesOf(records: DatasetRecords): string[] {
  const languages = new Set(records.profile.languages);
  for (const kind of KINDS) {
    for (const record of rowsOf(records, kind)) {
      for (const { type, value } of typedValues(RECORD_SCHEMAS[kind], record)) {
        if (type === 'text' && isJsonObject(value)) for (const language of Object.keys(value)) languages.add(language);
      }
    }
  }
  return [...languages];
}

function unwrap(schema: FormatSchema): FormatSchema {
  return schema.type === 'optional' || schema.type === 'nullable' ? unwrap(schema.wrapped) : schema;
}

function fieldType(schema: FormatSchema): TableField['type'] {
  switch (schema.type) {
    case 'array':
    case 'boolean':
      return schema.type;
    case 'object':
    case 'record':
      return 'object';
    case 'union':
      return 'any';
    default:
      return 'string';
  }
}

function constraintsOf({ path, schema, isRequired }: SchemaField): NonNullable<TableField['constraints']> {
  const inner = unwrap(schema);
  const words = inner.type === 'picklist' ? { enum: inner.options } : {};
  const required = isRequired && schema.type !== 'nullable' ? { required: true } : {};
  return { ...required, ...(path === 'id' ? { unique: true } : {}), ...words };
}

function toCell(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' || typeof value === 'boolean' ? value : JSON.stringify(value);
}

function columnsOf(kind: Referable, languages: readonly string[], own: readonly string[]): TableColumn[] {
  const fields = fieldsOf(RECORD_SCHEMAS[kind]).filter(({ path }) => !/[.[]/.test(path));
  return fields.flatMap((field): TableColumn[] => {
    const { path, schema } = field;
    const description = meaningOf(kind, field);
    if (valueTypeOf(schema) !== 'text') {
      const column = { name: path, type: fieldType(unwrap(schema)), description, constraints: constraintsOf(field) };
      return [{ name: path, cell: (record) => toCell(valueAt(record, [path])), field: column }];
    }
    return languages.map((language) => {
      const name = `${path}_${language}`;
      const required = field.isRequired && own.includes(language) ? { constraints: { required: true } } : {};
      const words = `${description} In the language "${language}".`;
      const column: TableField = { name, type: 'string', description: words, ...required };
      return { name, cell: (record) => toCell(valueAt(record, [path, language])), field: column };
    });
  });
}

/** The fields that hold one id of one other table. */
function foreignKeysOf(kind: Referable): ForeignKey[] {
  return REFERENCES[kind].flatMap(({ path, targets: [target, ...others] }) =>
    /[.[]/.test(path) || target === undefined || others.length > 0
      ? []
      : [{ fields: path, reference: { resource: target, fields: 'id' } }],
  );
}

interface ReferenceRow {
  readonly from: string;
  readonly path: string;
  readonly to: string;
}

const REFERENCE_COLUMNS = [
  {
    name: 'from',
    cell: ({ from }) => from,
    field: { name: 'from', type: 'string', description: 'The id of the record.', constraints: { required: true } },
  },
  {
    name: 'field',
    cell: ({ path }) => path,
    field: {
      name: 'field',
      type: 'string',
      description: 'Where it names the other, such as "documents[0]"; places in a list are counted from 0.',
      constraints: { required: true },
    },
  },
  {
    name: 'to',
    cell: ({ to }) => to,
    field: {
      name: 'to',
      type: 'string',
      description: 'The id of the record that it names.',
      constraints: { required: true },
    },
  },
] as const satisfies readonly (Column<ReferenceRow> & { readonly field: TableField })[];

/** Which record names which other, in every field: what the JSON of the other tables holds, to be joined. */
function referenceTable(records: DatasetRecords): Table {
  const rows = KINDS.flatMap((kind) =>
    rowsOf(records, kind).flatMap((record) =>
      referencesOf(kind, record).map(({ path, id }) => ({
        from: String(valueAt(record, ['id'])),
        path: formatPath(path),
        to: id,
      })),
    ),
  );
  return {
    name: 'references',
    description: 'Which record names which other, and in which field.',
    fields: REFERENCE_COLUMNS.map(({ field }) => field),
    primaryKey: ['from', 'field'],
    foreignKeys: [],
    csv: writeTable(REFERENCE_COLUMNS, rows),
  };
}

/** A table for the meeting, for each list of records, and for all references between them. */
export function makeTables(records: DatasetRecords): Table[] {
  const languages = languagesOf(records);
  const tables = KINDS.map((kind): Table => {
    const columns = columnsOf(kind, languages, records.profile.languages);
    return {
      name: kind,
      description: DICTIONARY[kind].about,
      fields: columns.map(({ field }) => field),
      primaryKey: ['id'],
      foreignKeys: foreignKeysOf(kind),
      csv: writeTable(columns, rowsOf(records, kind)),
    };
  });
  return [...tables, referenceTable(records)];
}
