import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { miniDataset } from '#testing/miniDataset.ts';
import { textsAfter } from './datasetFixture.ts';
import type { Edit } from './datasetFixture.ts';
import { checkDataset, formatTotal, loadCheckedDataset, readDataset } from './readDataset.ts';
import { RECORD_KINDS } from './schemaFields.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(...edits: readonly Edit[]): void {
  for (const [name, text] of textsAfter(...edits)) writeFileSync(join(folder, name), text);
}

/** Runs the command as a person would; gives its output and its exit code. */
function runCheck(): { output: string; code: number } {
  try {
    const output = execFileSync(process.execPath, ['--import', 'tsx', 'scripts/checkData.ts', folder], {
      encoding: 'utf8',
    });
    return { output, code: 0 };
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && 'status' in error) {
      return { output: String(error.stdout), code: Number(error.status) };
    }
    throw error;
  }
}

describe('loadCheckedDataset', () => {
  it('gives the records of a folder as they were written', () => {
    write();
    expect(loadCheckedDataset(folder)).toEqual(miniDataset);
  });

  it('throws an error that lists every problem', () => {
    write({ path: ['events', 0, 'date'], value: '2018-13' }, { path: ['tracks', 0, 'name', 'ja'] });
    expect(() => loadCheckedDataset(folder)).toThrow(
      /tracks\.json:\d+:\d+ .*\n.*events\.json:\d+:\d+ .*month 13.*\n2 problems in 2 files$/,
    );
  });
});

describe('readDataset', () => {
  it('reports every file of a folder that is not there', () => {
    const problems = checkDataset(readDataset(join(folder, 'nowhere')));
    expect(problems.map(({ file, problem }) => [file, problem])).toEqual(
      RECORD_KINDS.map((kind) => [join(folder, 'nowhere', `${kind}.json`), 'the file is missing']),
    );
  });

  it('reports a folder in place of a file, and passes over hidden files and Markdown', () => {
    write();
    rmSync(join(folder, 'questions.json'));
    mkdirSync(join(folder, 'questions.json'));
    writeFileSync(join(folder, '.DS_Store'), '');
    writeFileSync(join(folder, 'README.md'), '# Lakes');
    const problems = checkDataset(readDataset(folder));
    expect(problems).toEqual([
      expect.objectContaining({ file: join(folder, 'questions.json'), problem: expect.stringMatching(/EISDIR/) }),
    ]);
  });
});

describe('formatTotal', () => {
  it('counts problems and files in the right number', () => {
    write({ path: ['events', 0, 'date'], value: '2018-13' });
    const problems = checkDataset(readDataset(folder));
    expect(formatTotal(problems)).toBe('1 problem in 1 file');
    expect(formatTotal([...problems, ...problems])).toBe('2 problems in 1 file');
  });
});

describe('checkData', () => {
  it('counts the records of a good dataset and succeeds', () => {
    write();
    const { output, code } = runCheck();
    expect(output).toBe(
      `${folder}: 2 tracks, 2 presidencies, 3 areas, 6 commitments, 1 intervention, 5 events, 4 documents, 3 organisations, ` +
        '2 people, 3 sources, 5 links, 2 notes, 2 terms, 1 question, no problems\n',
    );
    expect(code).toBe(0);
  });

  it('prints the problems and a total, and fails', () => {
    write({ path: ['events', 0, 'date'], value: '2018-13' });
    const { output, code } = runCheck();
    expect(output).toMatch(
      /events\.json:\d+:\d+  water-forum · date · "2018-13" — month 13 does not exist\. Write EDTF .*\n\n1 problem in 1 file\n$/,
    );
    expect(code).toBe(1);
  });
});
