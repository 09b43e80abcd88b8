/** Which licences a package that we ship may have: those that ask for nothing but their notice. */

const ALLOWED: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'Unlicense',
  'CC0-1.0',
  'BlueOak-1.0.0',
  // Fonts: free to ship, only not to sell by themselves.
  'OFL-1.1',
]);

/**
 * Reads the SPDX expressions that packages use: names with AND and OR, and brackets around the whole or its parts.
 * @example isAllowed('(MIT OR GPL-3.0-only)') === true
 */
export function isAllowed(expression: string): boolean {
  const inner = /^\(([^()]*)\)$/.exec(expression.trim())?.[1] ?? expression.trim();
  const innermost = /\([^()]*\)/.exec(inner);
  if (innermost) return isAllowed(inner.replace(innermost[0], isAllowed(innermost[0]) ? 'MIT' : 'refused'));
  return inner.split(/\s+OR\s+/).some((choice) => choice.split(/\s+AND\s+/).every((name) => ALLOWED.has(name.trim())));
}
