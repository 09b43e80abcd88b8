/** What the check of a dataset says: each problem on a line of its own and a total, or what the dataset holds. */
import type { Dataset } from './dataset.ts';
import { DICTIONARY } from './dictionary.ts';
import { formatProblem } from './problem.ts';
import { checkDataset, formatTotal } from './readDataset.ts';
import { RECORD_KINDS, isSingle } from './schemaFields.ts';

export interface CheckReport {
  readonly isValid: boolean;
  /** To be printed; without a line break at its end. */
  readonly text: string;
}

function countRecords({ records }: Dataset): string {
  return RECORD_KINDS.filter((kind) => !isSingle(kind))
    .map((kind) => {
      const count = records.filter((record) => record.kind === kind).length;
      return `${count} ${count === 1 ? DICTIONARY[kind].one.replace(/^an? /, '') : DICTIONARY[kind].many}`;
    })
    .join(', ');
}

export function reportOn(dataset: Dataset): CheckReport {
  const problems = checkDataset(dataset);
  if (problems.length === 0) {
    return { isValid: true, text: `${dataset.folder}: ${countRecords(dataset)}, no problems` };
  }
  return { isValid: false, text: [...problems.map(formatProblem), '', formatTotal(problems)].join('\n') };
}
