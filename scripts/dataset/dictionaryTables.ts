/** The data dictionary as Markdown tables, one for each file and for each shape that files share. */
import { FORMAT_VERSION } from '#domain/schema.ts';
import { DICTIONARY, SHAPES, meaningOf } from './dictionary.ts';
import { exportTablesPage } from './exportColumns.ts';
import { fieldForm } from './fieldForm.ts';
import { RECORD_KINDS, RECORD_SCHEMAS, VALUE_TYPES, fieldsOf, isSingle } from './schemaFields.ts';
import type { ObjectFormat, RecordKind, SharedShape } from './schemaFields.ts';

const DICTIONARY_START = '<!-- dictionary:start -->';
const DICTIONARY_END = '<!-- dictionary:end -->';

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function tableOf(kind: RecordKind | SharedShape, schema: ObjectFormat): string {
  const rows = fieldsOf(schema)
    .filter(({ shape }) => shape === null || shape === kind)
    .map((field) => {
      const required = field.isRequired ? 'yes' : 'no';
      return `| \`${field.path}\` | ${cell(fieldForm(kind, field))} | ${required} | ${cell(meaningOf(kind, field))} |`;
    });
  return ['| field | form | required | meaning |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** Every table with its heading, files in the order of loading. */
function dictionaryTables(): string {
  const files = RECORD_KINDS.map((kind) => {
    const count = isSingle(kind) ? 'One record.' : 'A list of records.';
    return `### \`${kind}.json\`\n\n${DICTIONARY[kind].about} ${count}\n\n${tableOf(kind, RECORD_SCHEMAS[kind])}`;
  });
  const shapes = (['citation', 'locator'] as const).map(
    (name) => `### Shared: ${name}\n\n${SHAPES[name].about}\n\n${tableOf(name, VALUE_TYPES[name])}`,
  );
  return [...files, ...shapes].join('\n\n');
}

/**
 * The readme with its tables made anew and everything else as it is.
 * @throws {Error} when the readme has lost the markers that the tables stand between
 */
export function withDictionaryTables(readme: string): string {
  const start = readme.indexOf(DICTIONARY_START);
  const end = readme.indexOf(DICTIONARY_END);
  if (start < 0 || end < start) {
    throw new Error(
      `data/README.md needs the lines ${DICTIONARY_START} and ${DICTIONARY_END}, in that order, with the tables between them.`,
    );
  }
  return `${readme.slice(0, start + DICTIONARY_START.length)}\n\n${dictionaryTables()}\n\n${readme.slice(end)}`;
}

/** A part of the readme, from its heading to the next of the same rank. */
function sectionOf(readme: string, heading: string): string {
  const [, section] = readme.split(`\n## ${heading}\n`);
  if (section === undefined) throw new Error(`data/README.md needs the section "${heading}".`);
  return section.split('\n## ')[0]?.trim() ?? '';
}

/**
 * The dictionary as a page of its own, to stand beside the schemas.
 * @throws {Error} when the readme has lost the rules that hold for every field
 */
export function toDictionaryPage(readme: string): string {
  return [
    `# Communiqué ${FORMAT_VERSION}: what each field means`,
    '## Rules that hold everywhere',
    sectionOf(readme, 'Rules that hold everywhere'),
    '## The files',
    'A dot steps into an object, `[]` into each item of a list.',
    dictionaryTables(),
    '## The tables that the page makes of a selection',
    `${exportTablesPage()}\n`,
  ].join('\n\n');
}
