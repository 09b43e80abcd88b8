/** Columns that the tables share. Names are for programs: the same in every language, ids as in the JSON. */
import type { Citation, Locator, Text } from '#domain/schema.ts';
import type { Cell, Column } from './csv.ts';
import type { ExportSelection } from './exportSelection.ts';

/** Between the values of a list. Ids and addresses hold no blanks, so theirs split again without doubt. */
const SEPARATOR = ' | ';

export function listCell(values: readonly string[]): Cell {
  return values.length === 0 ? null : values.join(SEPARATOR);
}

/** One column for each language of the dataset: `title_en`, `title_ja`. */
export function textColumns<Row>(
  { dataset }: ExportSelection,
  name: string,
  textOf: (row: Row) => Text | undefined,
): Column<Row>[] {
  return dataset.profile.languages.map((language) => ({
    name: `${name}_${language.replaceAll('-', '_').toLowerCase()}`,
    cell: (row) => textOf(row)?.[language] ?? null,
  }));
}

function writePlace({ part, number, text }: Locator, languages: readonly string[]): string {
  const words = text ? languages.map((language) => text[language]).find((found) => found !== undefined) : undefined;
  return [part, number, words].filter((piece) => piece !== undefined).join(' ');
}

/** Sources, the places in them and their addresses, each list in the same order. */
export function sourceColumns<Row>(
  { dataset }: ExportSelection,
  citationsOf: (row: Row) => readonly Citation[],
): Column<Row>[] {
  const { languages } = dataset.profile;
  const addressOf = (id: string) => {
    const item = dataset.items.get(id);
    return item?.kind === 'source' ? item.record.address : '';
  };
  return [
    { name: 'sources', cell: (row) => listCell(citationsOf(row).map(({ source }) => source)) },
    {
      name: 'source_places',
      cell: (row) =>
        listCell(citationsOf(row).map(({ at }) => (at ?? []).map((place) => writePlace(place, languages)).join(', '))),
    },
    { name: 'source_addresses', cell: (row) => listCell(citationsOf(row).map(({ source }) => addressOf(source))) },
  ];
}
