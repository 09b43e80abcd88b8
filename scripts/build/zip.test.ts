import { crc32, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '#testing/arbitraries.ts';
import { readZip } from './readZip.ts';
import { writeZip, type ArchiveDay } from './zip.ts';

const DAY: ArchiveDay = [2021, 8, 5];

describe(writeZip, () => {
  it('unpacks to the same files, whatever is in them', () => {
    const anyFiles = fc.uniqueArray(
      fc.record({ path: fc.stringMatching(/^[a-z]{1,8}(?:\/[\w-]{1,8}){0,2}\.txt$/), text: anyText }),
      { selector: ({ path }) => path },
    );
    fc.assert(
      fc.property(anyFiles, (files) => {
        const unpacked = readZip(writeZip(files, DAY));
        const expected = files.map(({ path, text }) => ({ path, text: text.toWellFormed() }));
        expect(unpacked.map(({ path, text }) => ({ path, text }))).toEqual(expected);
      }),
    );
  });

  it('dates every file with the day that it is given, and has no other time', () => {
    const [file] = readZip(writeZip([{ path: 'a.txt', text: 'a' }], DAY));
    expect(file?.date).toEqual(DAY);
    expect(file?.time).toBe(0);
  });

  it('dates nothing before the first year of the format', () => {
    expect(readZip(writeZip([{ path: 'a.txt', text: 'a' }], [1899, 5, 6]))[0]?.date).toEqual([1980, 5, 6]);
  });

  it('is readable by all once unpacked', () => {
    expect(readZip(writeZip([{ path: 'a.txt', text: 'a' }], DAY))[0]?.mode).toBe(0o100644);
  });

  it.for(['../a.txt', '/a.txt', 'a//b', 'a\\b', '', '.hidden', 'ä.txt', 'a/../b'])('refuses the path "%s"', (path) => {
    expect(() => writeZip([{ path, text: '' }], DAY)).toThrow(RangeError);
  });

  it('refuses two files of one path', () => {
    expect(() => writeZip([{ path: 'a', text: '1' }, { path: 'a', text: '2' }], DAY)).toThrow(/one path/); // prettier-ignore
  });
});

it('gives a reader what it needs to find damage', () => {
  const archive = writeZip([{ path: 'a.txt', text: 'the text' }], DAY);
  const damaged = Buffer.from(archive);
  damaged.writeUInt8(damaged.readUInt8(36) ^ 0xff, 36);
  expect(() => readZip(damaged)).toThrow(/invalid|not a sound archive/);
  expect(crc32('the text')).toBe(archive.readUInt32LE(14));
  expect(inflateRawSync(archive.subarray(35, 35 + archive.readUInt32LE(18))).toString()).toBe('the text');
});
