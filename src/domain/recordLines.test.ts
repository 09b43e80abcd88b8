import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { miniDataset } from '#testing/miniDataset.ts';
import { readRecordLines, writeRecordLines } from './recordLines.ts';

function readAll(text: string): unknown {
  const lines = readRecordLines();
  for (const line of text.split('\n')) lines.push(line);
  return lines.value;
}

describe('a dataset in lines', () => {
  it('is JSON like any other, with each record in a line of its own', () => {
    const text = writeRecordLines({ $schema: 'schema.json', ...miniDataset });
    expect(JSON.parse(text)).toEqual({ $schema: 'schema.json', ...miniDataset });
    for (const { id } of miniDataset.commitments) {
      expect(text.split('\n').filter((line) => line.startsWith(`{"id":"${id}"`))).toHaveLength(1);
    }
  });

  it('reads line by line as what it is as a whole, whatever its texts hold', () => {
    const name = fc.constantFrom('areas', 'events', '$schema', 'profile', 'notes');
    fc.assert(
      fc.property(fc.dictionary(name, fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue()))), (value) => {
        const text = writeRecordLines(value);
        expect(readAll(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('refuses a line that was cut', () => {
    const text = writeRecordLines({ ...miniDataset });
    expect(() => readAll(text.slice(0, text.length / 2))).toThrow(SyntaxError);
  });
});
