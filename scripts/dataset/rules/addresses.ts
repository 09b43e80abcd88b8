/** Every address is one that a page may link to: http or https, a host, no name or password in it. */
import * as v from 'valibot';
import { toProblem } from '../dataset.ts';
import { VALUE_TYPES } from '../schemaFields.ts';
import type { Rule } from './rule.ts';

const REMEDY = 'Write the full address of the page, such as "https://www.example.org/page".';
const PROTOCOLS: readonly string[] = ['https:', 'http:'];

/**
 * Why an address must not become a link, or null. The parsed protocol decides, as in a browser: it sees
 * through tabs, line breaks and leading control characters that a look at the text would miss.
 */
export function addressFault(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url) return 'not a full address';
  if (!PROTOCOLS.includes(url.protocol)) return `an address with "${url.protocol}" is not safe to link to`;
  if (url.username || url.password) return 'the address holds a user name or password, which hides where it leads';
  const isOpenHost = url.hostname.includes('.') || url.hostname.startsWith('[');
  if (!isOpenHost) return `"${url.hostname}" is not a host on the open web`;
  if (/[\s\p{Cc}]/u.test(text)) return 'the address holds blanks or control characters';
  return v.is(VALUE_TYPES.address, text)
    ? null
    : 'not an https or http address of at most 2,048 characters without "@"';
}

export const findUnsafeAddresses: Rule = ({ records }) =>
  records.flatMap(({ file, values }) =>
    values.flatMap(({ path, type, value }) => {
      const fault = type === 'address' && typeof value === 'string' ? addressFault(value) : null;
      return fault === null ? [] : [toProblem(file, { path, problem: fault, remedy: REMEDY })];
    }),
  );
