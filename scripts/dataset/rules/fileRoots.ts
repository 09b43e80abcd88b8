/** Each file is an object with `$schema` and its records, and nothing else; a dataset has at least one area. */
import { didYouMean } from '../closestWord.ts';
import { outlineOf, toProblem } from '../dataset.ts';
import type { DatasetFile, Finding } from '../dataset.ts';
import { isJsonObject } from '../jsonPath.ts';
import { isSingle } from '../schemaFields.ts';
import type { Rule } from './rule.ts';

function findingsIn({ kind, source: { value: root } }: DatasetFile): Finding[] {
  const holder = isSingle(kind) ? 'record' : 'records';
  const outline = `Write ${outlineOf(kind)}.`;
  if (!isJsonObject(root)) return [{ path: [], problem: 'the file does not hold an object', remedy: outline }];

  const strayFields: Finding[] = Object.keys(root)
    .filter((key) => key !== '$schema' && key !== holder)
    .map((key) => ({
      path: [key],
      part: 'key',
      problem: `the file has no field "${key}"`,
      remedy: `${didYouMean(key, ['$schema', holder])}${outline}`,
    }));

  const findings = [...strayFields];

  const schema = root['$schema'];
  const isOwnSchema = typeof schema === 'string' && schema.split('/').at(-1) === `${kind}.schema.json`;
  if (!isOwnSchema) {
    findings.push({
      path: ['$schema'],
      problem: schema === undefined ? '"$schema" is missing' : '"$schema" is not the schema of this file',
      remedy: `Write "$schema": "../schema/${kind}.schema.json", so that editors check the file as you type.`,
    });
  }

  const held = root[holder];
  if (held === undefined) {
    // A stray field is likely the holder under a wrong name, and its remedy shows the right one.
    if (strayFields.length === 0) findings.push({ path: [], problem: `"${holder}" is missing`, remedy: outline });
  } else if (holder === 'records' && !Array.isArray(held)) {
    findings.push({ path: ['records'], problem: '"records" is not a list', remedy: outline });
  } else if (kind === 'areas' && Array.isArray(held) && held.length === 0) {
    findings.push({
      path: ['records'],
      problem: 'there is no area',
      remedy: 'Add at least one: the dashboard is built on them.',
    });
  }
  return findings;
}

export const findWrongRoots: Rule = ({ files }) =>
  files.flatMap((file) => findingsIn(file).map((finding) => toProblem(file, finding)));
