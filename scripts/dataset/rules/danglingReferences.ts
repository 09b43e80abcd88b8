/**
 * Every id that a record refers to belongs to a record of a kind that may stand there. While a file that
 * could hold it is unreadable, nothing is said: that file's own problem comes first.
 */
import { referencesOf } from '#domain/references.ts';
import type { FoundReference, Referable } from '#domain/references.ts';
import { didYouMean } from '../closestWord.ts';
import { fileNameOf, idOf, toProblem } from '../dataset.ts';
import type { Dataset } from '../dataset.ts';
import { DICTIONARY } from '../dictionary.ts';
import { valueAt } from '../jsonPath.ts';
import type { Rule } from './rule.ts';

interface Known {
  readonly kind: Referable;
  readonly id: string;
  readonly code: unknown;
}

function knownRecords({ records }: Dataset): Known[] {
  return records.flatMap(({ kind, value }) => {
    const id = idOf(value);
    return kind === 'profile' || id === null ? [] : [{ kind, id, code: valueAt(value, ['code']) }];
  });
}

function remedyFor({ id, targets }: FoundReference, known: readonly Known[]): string {
  const byCode = known.find(({ kind, code }) => code === id && targets.includes(kind));
  if (byCode) return `That is the code of "${byCode.id}"; write its id.`;
  const elsewhere = known.find((record) => record.id === id);
  if (elsewhere) return `That id belongs to ${DICTIONARY[elsewhere.kind].one}; name a record of the right kind.`;
  const candidates = known.filter(({ kind }) => targets.includes(kind)).map((record) => record.id);
  const files = targets.length > 4 ? 'its file' : targets.map(fileNameOf).join(', ');
  return `${didYouMean(id, candidates)}Correct the id, or add the record to ${files}.`;
}

export const findDanglingReferences: Rule = (dataset) => {
  const known = knownRecords(dataset);
  // One key for kind and id: a NUL cannot stand in either, so two pairs never meet.
  const keys = new Set(known.map(({ kind, id }) => `${kind}\0${id}`));
  const readable = new Set<string>(dataset.files.map(({ kind }) => kind));
  return dataset.records.flatMap(({ kind, file, path, value }) => {
    const references = kind === 'profile' ? [] : referencesOf(kind, value);
    return references
      .filter(({ targets }) => targets.every((target) => readable.has(target)))
      .filter(({ id, targets }) => !targets.some((target) => keys.has(`${target}\0${id}`)))
      .map((reference) => {
        const kinds =
          reference.targets.length > 4
            ? 'record'
            : reference.targets.map((target) => DICTIONARY[target].one.replace(/^an? /, '')).join(' or ');
        return toProblem(file, {
          path: [...path, ...reference.path],
          problem: `no ${kinds} has this id`,
          remedy: remedyFor(reference, known),
        });
      });
  });
};
