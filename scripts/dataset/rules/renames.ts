/** An id of former times leads to one record of today: its old name is nobody's and is given once, its new name is somebody's. */
import { didYouMean } from '../closestWord.ts';
import { idOf, toProblem } from '../dataset.ts';
import { isJsonObject, valueAt } from '../jsonPath.ts';
import { RECORD_KINDS } from '../schemaFields.ts';
import type { Rule } from './rule.ts';

export const findBrokenRenames: Rule = ({ files, records }) => {
  const profile = records.find(({ kind }) => kind === 'profile');
  const renames = profile && valueAt(profile.value, ['renamed']);
  if (!profile || !Array.isArray(renames)) return [];
  const ids = new Set(
    records.flatMap(({ kind, value }) => {
      const id = kind === 'profile' ? null : idOf(value);
      return id === null ? [] : [id];
    }),
  );
  // A file that cannot be read may hold the record: its own problem comes first.
  const readable = new Set(files.map(({ kind }) => kind));
  const hasAll = RECORD_KINDS.every((kind) => readable.has(kind));
  const seen = new Set<string>();
  return renames.flatMap((rename: unknown, index) => {
    const from = isJsonObject(rename) ? rename['from'] : undefined;
    const to = isJsonObject(rename) ? rename['to'] : undefined;
    // Another form is the schema's matter.
    if (typeof from !== 'string' || typeof to !== 'string') return [];
    const at = (field: string) => [...profile.path, 'renamed', index, field];
    const problems = [];
    if (ids.has(from) || seen.has(from)) {
      problems.push(
        toProblem(profile.file, {
          path: at('from'),
          problem: ids.has(from) ? 'a record has this id today' : 'this id was renamed in an earlier entry',
          remedy: 'Addresses with this id must lead to one record: give the id of former times, once.',
        }),
      );
    }
    seen.add(from);
    if (hasAll && !ids.has(to)) {
      problems.push(
        toProblem(profile.file, {
          path: at('to'),
          problem: 'no record has this id',
          remedy: `${didYouMean(to, [...ids])}Give the id that the record has today, also where it was renamed twice.`,
        }),
      );
    }
    return problems;
  });
};
