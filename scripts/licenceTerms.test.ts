import { describe, expect, it } from 'vitest';
import { isAllowed } from './licenceTerms.ts';

describe(isAllowed, () => {
  it.each(['MIT', 'MIT OR GPL-3.0-only', '(GPL-3.0-only OR 0BSD)', 'MIT AND ISC', '(MIT OR GPL-3.0-only) AND ISC'])(
    'takes %s',
    (expression) => {
      expect(isAllowed(expression)).toBe(true);
    },
  );

  it.each(['', 'UNLICENSED', 'MPL-2.0', 'MIT AND GPL-3.0-only', '(MIT AND GPL-3.0-only) OR AGPL-3.0-only'])(
    'refuses "%s"',
    (expression) => {
      expect(isAllowed(expression)).toBe(false);
    },
  );
});
