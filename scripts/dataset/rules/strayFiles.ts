/** The folder holds nothing that would silently be left out. Markdown beside the data is welcome. */
import { join } from 'node:path';
import { didYouMean } from '../closestWord.ts';
import { fileNameOf } from '../dataset.ts';
import { overlayLanguageOf } from '../overlay.ts';
import { RECORD_KINDS } from '../schemaFields.ts';
import type { Rule } from './rule.ts';

export const findStrayFiles: Rule = ({ folder, fileNames }) => {
  const known = RECORD_KINDS.map(fileNameOf);
  return fileNames
    .filter((name) => !known.includes(name) && overlayLanguageOf(name) === null && !name.endsWith('.md'))
    .map((name) => ({
      file: join(folder, name),
      line: 1,
      column: 1,
      record: null,
      field: null,
      value: null,
      problem: 'the format has no such file, so nothing would read it',
      remedy: `${didYouMean(name, known)}Rename or remove it.`,
    }));
};
