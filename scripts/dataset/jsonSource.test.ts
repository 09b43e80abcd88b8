import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf } from './datasetFixture.ts';
import { readJson } from './jsonSource.ts';
import type { JsonSource } from './jsonSource.ts';

function sourceOf(text: string): JsonSource {
  const reading = readJson(text);
  if ('fault' in reading) throw new Error(reading.fault.problem);
  return reading.source;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const TEXT = `{
  "records": [
    { "id": "a", "tags": ["x", "y"] },
    { "id": "b", "id": "c" }
  ]
}`;

describe('readJson', () => {
  it('gives the place of a value and of its key', () => {
    const source = sourceOf(TEXT);
    expect(source.positionOf(['records', 0, 'tags', 1])).toEqual(placeOf(TEXT, '"y"'));
    expect(source.positionOf(['records', 0, 'tags'])).toEqual(placeOf(TEXT, '["x"'));
    expect(source.positionOf(['records', 0, 'tags'], 'key')).toEqual(placeOf(TEXT, '"tags"'));
  });

  it('gives the innermost object for a place that is not there', () => {
    expect(sourceOf(TEXT).positionOf(['records', 1, 'name', 'en'])).toEqual(placeOf(TEXT, '{ "id": "b"'));
  });

  it('gives the place of the last of two equal keys, whose value counts', () => {
    expect(sourceOf(TEXT).positionOf(['records', 1, 'id'])).toEqual(placeOf(TEXT, '"c"'));
  });

  it('lists the fields that stand twice', () => {
    expect(sourceOf(TEXT).duplicateKeys).toEqual([
      { path: ['records', 1, 'id'], position: placeOf(TEXT, '"id": "c"') },
    ]);
  });

  it('counts lines the same with Windows line ends', () => {
    const text = TEXT.replaceAll('\n', '\r\n');
    expect(sourceOf(text).positionOf(['records', 0, 'tags', 1])).toEqual(placeOf(TEXT, '"y"'));
  });

  it.for([
    ['a comma after the last item', '[\n  1,\n]', { line: 3, column: 1 }, /value should stand here/],
    ['a comma after the last field', '{ "a": 1, }', { line: 1, column: 11 }, /field name/],
    ['a comment', '[ /* one */ 1 ]', { line: 1, column: 3 }, /comments/],
    ['a missing comma', '[1 2]', { line: 1, column: 4 }, /comma/],
    ['a missing colon', '{ "a" 1 }', { line: 1, column: 7 }, /colon/],
    ['text without quotes', '{ "a": abc }', { line: 1, column: 8 }, /./],
    ['an open list', '[1', { line: 1, column: 3 }, /not closed/],
    ['two values', '[] []', { line: 1, column: 4 }, /after the end/],
    ['a raw tab in a text', '["\t"]', { line: 1, column: 2 }, /control character/],
    ['nothing', ' \n', { line: 1, column: 1 }, /empty/],
    ['too many levels', `${'['.repeat(33)}${']'.repeat(33)}`, { line: 1, column: 33 }, /deeper than 32/],
  ] as const)('refuses %s, with the place', ([, text, place, problem]) => {
    expect(readJson(text)).toEqual({
      fault: { ...place, problem: expect.stringMatching(problem), remedy: expect.stringMatching(/\.$/) },
    });
  });

  it('refuses a hundred thousand levels without running out of stack', () => {
    expect(readJson('[{"a":'.repeat(50_000))).toHaveProperty('fault');
  });

  it('is not misled by brackets inside texts', () => {
    const value = ['['.repeat(40), '\\"{{'];
    expect(sourceOf(JSON.stringify(value)).value).toEqual(value);
  });

  it('keeps a field named __proto__ as a field', () => {
    const { value } = sourceOf('{ "__proto__": { "polluted": true } }');
    expect(value).toSatisfy((object: object) => Object.hasOwn(object, '__proto__'));
  });

  it('reads what JSON.parse reads, with the same value', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), (text) => {
        expect(sourceOf(text).value).toEqual(JSON.parse(text));
      }),
    );
  });

  it('refuses what JSON.parse refuses, without throwing', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '1',
      '-',
      '0',
      '.',
      'e',
      'null',
      'true',
      ' ',
      '\n',
      '//',
      '\\',
      '\u00a0',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (text) => {
          expect('source' in readJson(text)).toBe(isJson(text));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
