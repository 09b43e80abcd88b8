/** The files follow a version of the format that this code can vouch for. */
import { FORMAT_VERSION } from '#domain/schema.ts';
import { toProblem } from '../dataset.ts';
import { valueAt } from '../jsonPath.ts';
import type { Rule } from './rule.ts';

const VERSION_FORM = /^(\d+)\.(\d+)$/;

function partsOf(version: string): { major: number; minor: number } | null {
  const found = VERSION_FORM.exec(version);
  return found ? { major: Number(found[1]), minor: Number(found[2]) } : null;
}

export const findUnknownVersions: Rule = ({ records }) =>
  records
    .filter(({ kind }) => kind === 'profile')
    .flatMap(({ file, path, value }) => {
      const format = valueAt(value, ['format']);
      const written = typeof format === 'string' ? partsOf(format) : null;
      const known = partsOf(FORMAT_VERSION);
      if (!written || !known || (written.major === known.major && written.minor <= known.minor)) return [];
      const problem =
        written.major === known.major
          ? `format ${String(format)} is newer than ${FORMAT_VERSION}, which this check knows`
          : `format ${String(format)} cannot be read by this version, which knows ${FORMAT_VERSION}`;
      const remedy = `Check it with a version of Communiqué that knows the format, or write the files as format ${FORMAT_VERSION} has them.`;
      return [toProblem(file, { path: [...path, 'format'], problem, remedy })];
    });
