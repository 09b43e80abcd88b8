/** docs/ROBUSTNESS.md says where each case is tried: all cases are there, and so are the tests that it names. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** How many cases there are of each kind, by the letter that their rows begin with. */
const CASES = { N: 30, D: 36, U: 17, B: 20, 'I-': 12, X: 20, E: 11, W: 17, S: 16 };

const text = readFileSync('docs/ROBUSTNESS.md', 'utf8');
const rows = [...text.matchAll(/^\| ((?:[A-HJ-Z]|I-)\d+)\s*\| ([^|]+)\| ([^|]+) \|$/gm)].map(
  ([, id = '', , proof = '']) => ({
    id,
    proof: proof.trim(),
  }),
);
/** A file, and the titles of tests in it that follow. */
const FILE = /`([\w./-]+\.(?:tsx?|mjs))`((?:,? "[^"]+")*)/g;
const STEP = /`npm run ([\w:-]+)`/g;
const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('docs/ROBUSTNESS.md', () => {
  it('has every case once and in order', () => {
    const wanted = Object.entries(CASES).flatMap(([kind, count]) =>
      Array.from({ length: count }, (_, index) => `${kind}${index + 1}`),
    );
    expect(rows.map(({ id }) => id)).toEqual(wanted);
  });

  it.for(rows)('names for $id tests that there are, or a reason', ({ proof }) => {
    const files = [...proof.matchAll(FILE)];
    const steps = [...proof.matchAll(STEP)];
    expect(files.length + steps.length > 0 || /^(?:Not tested|Reviewed)\b.{20}/.test(proof), proof).toBe(true);
    for (const [, step = ''] of steps) expect(Object.hasOwn(scripts, step), step).toBe(true);
    for (const [, file = '', titles = ''] of files) {
      expect(existsSync(file), file).toBe(true);
      const source = readFileSync(file, 'utf8');
      for (const [, title = ''] of titles.matchAll(/"([^"]+)"/g))
        expect(source.includes(title), `${file}: ${title}`).toBe(true);
    }
  });
});
