/**
 * The files that a dataset is made from, written back from its records: one for each kind, and one for the texts in each
 * language that the profile does not name, so that the folder can be checked, changed and built.
 */
import { FORMAT_VERSION, type DatasetRecords } from '#domain/schema.ts';
import { formatPath, isJsonObject, valueAt } from '../dataset/jsonPath.ts';
import type { JsonPath } from '../dataset/jsonPath.ts';
import { textPlaces } from '../dataset/overlay.ts';
import { isSingle, RECORD_KINDS, RECORD_SCHEMAS, type RecordKind } from '../dataset/schemaFields.ts';
import type { ArchiveFile } from './zip.ts';

interface FurtherText {
  readonly language: string;
  readonly id: string;
  readonly field: string;
  readonly text: unknown;
}

function recordsOf(records: DatasetRecords, kind: RecordKind): readonly unknown[] {
  return isSingle(kind) ? [records[kind]] : records[kind];
}

function furtherTexts(records: DatasetRecords, kind: RecordKind): FurtherText[] {
  const { languages } = records.profile;
  return recordsOf(records, kind).flatMap((record) =>
    [...textPlaces(RECORD_SCHEMAS[kind], record)].flatMap(([field, path]) => {
      const text = valueAt(record, path);
      const id = String(valueAt(record, ['id']));
      return Object.entries(isJsonObject(text) ? text : {})
        .filter(([language]) => !languages.includes(language))
        .map(([language, words]) => ({ language, id, field, text: words }));
    }),
  );
}

/** The value with only these languages in each text, whose places are given as `formatPath` writes them. */
function inLanguages(
  value: unknown,
  texts: ReadonlyMap<string, JsonPath>,
  languages: readonly string[],
  path: JsonPath,
): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => inLanguages(item, texts, languages, [...path, index]));
  }
  if (!isJsonObject(value)) return value;
  const isText = texts.has(formatPath(path));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !isText || languages.includes(key))
      .map(([key, held]) => [key, inLanguages(held, texts, languages, [...path, key])]),
  );
}

function toFile(name: string, content: object): ArchiveFile {
  const file = { $schema: `../schema/${FORMAT_VERSION}/${name.split('.')[0] ?? ''}.schema.json`, ...content };
  return { path: `source/${name}.json`, text: `${JSON.stringify(file, null, 2)}\n` };
}

function recordFile(records: DatasetRecords, kind: RecordKind): ArchiveFile {
  const schema = RECORD_SCHEMAS[kind];
  const own = recordsOf(records, kind).map((record) =>
    inLanguages(record, textPlaces(schema, record), records.profile.languages, []),
  );
  return toFile(kind, isSingle(kind) ? { record: own[0] } : { records: own });
}

/** The texts of one language, by record and field, in the order of the records. */
function textFile(language: string, texts: readonly FurtherText[]): ArchiveFile {
  const ids = [...new Set(texts.map(({ id }) => id))];
  const held = ids.map((id) => {
    const own = texts.filter((further) => further.id === id);
    return [id, Object.fromEntries(own.map(({ field, text }) => [field, text]))];
  });
  return toFile(`texts.${language}`, { texts: Object.fromEntries(held) });
}

export function makeSourceFiles(records: DatasetRecords): ArchiveFile[] {
  const further = RECORD_KINDS.flatMap((kind) => furtherTexts(records, kind));
  const languages = [...new Set(further.map(({ language }) => language))];
  return [
    ...RECORD_KINDS.map((kind) => recordFile(records, kind)),
    ...languages.map((language) =>
      textFile(
        language,
        further.filter((text) => text.language === language),
      ),
    ),
  ];
}
