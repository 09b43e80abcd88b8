/**
 * Ids and codes are each unique in the whole dataset, not only in their file: links, notes and addresses
 * name a record without saying of which kind. The profile names the dataset, not a record, and stands apart.
 */
import { toProblem } from '../dataset.ts';
import type { Dataset, DatasetFile } from '../dataset.ts';
import type { JsonPath } from '../jsonPath.ts';
import type { Rule } from './rule.ts';

type NameType = 'id' | 'code';

interface NameUse {
  readonly name: string;
  readonly file: DatasetFile;
  readonly path: JsonPath;
}

/** Each record's own id, its code, and the codes of parts such as a fact of the meeting; not ids that it refers to. */
function namesIn({ records }: Dataset, nameType: NameType): NameUse[] {
  return records
    .filter(({ kind }) => kind !== 'profile')
    .flatMap(({ file, values }) =>
      values.flatMap(({ path, type, value }) =>
        type === nameType && path.at(-1) === nameType && typeof value === 'string' ? [{ name: value, file, path }] : [],
      ),
    );
}

export const findDuplicateNames: Rule = (dataset) =>
  (['id', 'code'] as const).flatMap((type) => {
    const firstUses = new Map<string, NameUse>();
    return namesIn(dataset, type).flatMap((use) => {
      const first = firstUses.get(use.name);
      if (!first) {
        firstUses.set(use.name, use);
        return [];
      }
      const { line } = first.file.source.positionOf(first.path);
      return [
        toProblem(use.file, {
          path: use.path,
          problem: `the ${type} is already taken at ${first.file.path}:${line}`,
          remedy: `Give one of the two another ${type}; each must be unique in the whole dataset.`,
        }),
      ];
    });
  });
