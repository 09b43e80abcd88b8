import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHeightMessage, toHeightMessage } from './embedHeight.ts';

describe(readHeightMessage, () => {
  it('reads what an embedded form sends, rounded up so that nothing is cut off', () => {
    expect(toHeightMessage(640.2)).toEqual({ type: 'communique:height', height: 641 });
    expect(readHeightMessage(toHeightMessage(640.2))).toBe(641);
  });

  it('reads nothing else, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withTypedArray: true }), (message) => {
        expect(readHeightMessage(message)).toBeNull();
      }),
    );
  });

  it.for([undefined, null, '640', 0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, {}])(
    'refuses %j as a height',
    (height) => {
      expect(readHeightMessage({ type: 'communique:height', height })).toBeNull();
    },
  );
});
