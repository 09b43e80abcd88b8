/**
 * Checks a dataset folder and says in plain words what is wrong with it; exit code 1 if anything is.
 * Run with `npx tsx scripts/checkData.ts [folder]`.
 */
import { DICTIONARY } from './dataset/dictionary.ts';
import { checkDataset, formatTotal, readDataset } from './dataset/readDataset.ts';
import { formatProblem } from './dataset/problem.ts';
import { RECORD_KINDS, isSingle } from './dataset/schemaFields.ts';

// A reader such as `head` may close the pipe early; the verdict stands all the same.
process.stdout.on('error', () => process.exit(1));

const folder = process.argv[2] ?? 'data/g20-digital-2021';
const dataset = readDataset(folder);
const problems = checkDataset(dataset);

for (const problem of problems) console.log(formatProblem(problem));
if (problems.length > 0) {
  console.log(`\n${formatTotal(problems)}`);
  process.exitCode = 1;
} else {
  const counts = RECORD_KINDS.filter((kind) => !isSingle(kind)).map((kind) => {
    const count = dataset.records.filter((record) => record.kind === kind).length;
    return `${count} ${count === 1 ? DICTIONARY[kind].one.replace(/^an? /, '') : DICTIONARY[kind].many}`;
  });
  console.log(`${folder}: ${counts.join(', ')}, no problems`);
}
