/** Every file of the format is there, in UTF-8 without a byte order mark, and JSON. */
import type { Rule } from './rule.ts';

export const findUnreadableFiles: Rule = ({ unreadable }) => [...unreadable];
