/** No object names a field twice: JSON.parse would keep the last and drop the others without a word. */
import { toProblem } from '../dataset.ts';
import type { Rule } from './rule.ts';

export const findDuplicateKeys: Rule = ({ files, overlays }) =>
  [...files, ...overlays].flatMap((file) =>
    file.source.duplicateKeys.map(({ path, position }) => ({
      ...toProblem(file, {
        path,
        problem: `the field "${String(path.at(-1))}" stands here a second time`,
        remedy: 'Keep one of the two; only the last would be read.',
      }),
      ...position,
    })),
  );
