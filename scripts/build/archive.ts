/** What the archive of a whole dataset holds: what is published, the source files to build from, and how to cite it. */
import { writeBibtex } from '#domain/cite/bibtex.ts';
import { citationOf, type Reference } from '#domain/cite/citation.ts';
import { writeCslJson } from '#domain/cite/cslJson.ts';
import { writeRis } from '#domain/cite/ris.ts';
import { indexDataset } from '#domain/dataset.ts';
import { parseEdtf } from '#domain/edtf.ts';
import { FORMAT_VERSION, type DatasetRecords, type Text } from '#domain/schema.ts';
import { localize } from '#domain/text.ts';
import { makeSourceFiles } from './sourceFiles.ts';
import type { ArchiveDay, ArchiveFile } from './zip.ts';

/** Folder in the archive, and the name that the archive is saved under. */
export function archiveName({ profile }: DatasetRecords): string {
  return `communique-${profile.id}-v${profile.version}`;
}

/** The first day that the data can have been released on, as far as its date tells. */
function releaseDay({ profile }: DatasetRecords): ArchiveDay {
  const released = parseEdtf(profile.released);
  const { year = 1980, month = 1, day = 1 } = released?.start ?? released?.end ?? {};
  return [year, month, day];
}

/** The dataset as a work to be cited. An archive does not know at which address it was had. */
function reference(records: DatasetRecords): Reference {
  const [language = 'en'] = records.profile.languages;
  return citationOf({ dataset: indexDataset(records), language }, null, { address: null, accessed: null }).page;
}

function readme(records: DatasetRecords): string {
  const { profile } = records;
  const inEach = (text: Text) => Object.entries(text).map(([language, words]) => `${language}: ${words}`);
  const title = localize(profile.title, profile.languages[0] ?? 'en').text;
  return [
    `# ${title}`,
    '',
    ...inEach(profile.description).flatMap((line) => [line, '']),
    `Data version ${profile.version}, released ${profile.released}, format ${profile.format}.`,
    '',
    '## What is here',
    '',
    '- `dataset.json`: the whole dataset as one file, as the page loads it',
    '- `source/`: the same records, one file for each kind, to read, change and build a page from',
    '- `datapackage.json` and `tables/`: the records as CSV tables, described as Frictionless has it',
    `- \`schema/${FORMAT_VERSION}/\`: a JSON Schema for each of these files, and \`dictionary.md\`, which says what each field means`,
    '- `citation.bib`, `citation.ris`, `citation.json`: how to cite the dataset (BibTeX, RIS, CSL-JSON)',
    '',
    'Dates are EDTF (ISO 8601-2) and never more precise than their source.',
    '',
    '## Cite',
    '',
    `Communiqué. “${title}.” Data version ${profile.version}, ${profile.released}.`,
    '',
    'To cite a fact rather than the dataset, cite its original: each record names its sources and the places in them.',
    '',
    '## Licence',
    '',
    `${profile.licence.name}, ${profile.licence.address}`,
    '',
    ...inEach(profile.licence.text).flatMap((line) => [line, '']),
  ].join('\n');
}

/** @param published what stands below `data/` of the site; in the archive it has the same places */
export function toArchive(
  records: DatasetRecords,
  published: readonly ArchiveFile[],
): { readonly entries: ArchiveFile[]; readonly day: ArchiveDay } {
  const references = [reference(records)];
  return {
    entries: [
      { path: 'README.md', text: readme(records) },
      ...published,
      ...makeSourceFiles(records),
      { path: 'citation.bib', text: writeBibtex(references) },
      { path: 'citation.ris', text: writeRis(references, () => '') },
      { path: 'citation.json', text: writeCslJson(references, () => '') },
    ],
    day: releaseDay(records),
  };
}
