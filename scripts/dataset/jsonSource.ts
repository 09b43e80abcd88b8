/**
 * Strict JSON text beside the positions of everything in it. Knows nothing of datasets. What is not
 * JSON gives a fault with its place; nothing here throws.
 */
import { parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import type { JsonPath } from './jsonPath.ts';

/** Both from 1; the column counts UTF-16 units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

export interface JsonFault extends TextPosition {
  readonly problem: string;
  readonly remedy: string;
}

export interface JsonSource {
  readonly value: unknown;
  /** The fields that an object names twice, in the order of the text. */
  readonly duplicateKeys: readonly { readonly path: JsonPath; readonly position: TextPosition }[];
  /**
   * Where the value at a path begins, or the key before it. A path that leaves the text gives the
   * innermost object or list that is there: a missing field is missing from that.
   */
  positionOf(path: JsonPath, part?: 'key' | 'value'): TextPosition;
}

export type JsonReading = { readonly source: JsonSource } | { readonly fault: JsonFault };

/** Deeper than any shape of the format; the parsers below are recursive and would overflow the stack. */
const DEEPEST = 32;

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false } as const;

const SYNTAX_FAULTS: Readonly<Record<string, { problem: string; remedy: string }>> = {
  InvalidCommentToken: {
    problem: 'JSON has no comments',
    remedy: 'Remove the comment, or say it in a record of notes.json.',
  },
  PropertyNameExpected: {
    problem: 'a field name in double quotes should stand here',
    remedy: 'Look for a comma after the last field, or for a name without quotes.',
  },
  ValueExpected: {
    problem: 'a value should stand here',
    remedy: 'Look for a comma after the last item, or for text without quotes.',
  },
  ColonExpected: { problem: 'a colon should stand here', remedy: 'Write "name": value.' },
  CommaExpected: { problem: 'a comma should stand here', remedy: 'Write a comma between two items or two fields.' },
  CloseBraceExpected: { problem: 'an object is not closed', remedy: 'Add the missing }.' },
  CloseBracketExpected: { problem: 'a list is not closed', remedy: 'Add the missing ].' },
  EndOfFileExpected: {
    problem: 'there is more text after the end of the JSON',
    remedy: 'Remove it, or look for a bracket closed too early.',
  },
  UnexpectedEndOfString: {
    problem: 'a text is not closed',
    remedy: 'Add the missing quotation mark; a line break inside a text is written \\n.',
  },
  InvalidCharacter: {
    problem: 'a text holds a raw control character',
    remedy: 'Remove it; a line break inside a text is written \\n.',
  },
};

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function toPosition(lineStarts: readonly number[], offset: number): TextPosition {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

/** The offset of the bracket that goes deeper than allowed, or -1. Not recursive, so any text is safe. */
function tooDeepAt(text: string): number {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (isInText && character === '\\') at += 1;
    else if (character === '"') isInText = !isInText;
    else if (isInText) continue;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    if (depth > DEEPEST) return at;
  }
  return -1;
}

function keyOf(property: Node): string {
  const key: unknown = property.children?.[0]?.value;
  return typeof key === 'string' ? key : '';
}

function propertyOf(parent: Node, key: string): Node | undefined {
  // The last of two equal keys is the one whose value JSON.parse keeps.
  return parent.type === 'object' ? parent.children?.findLast((property) => keyOf(property) === key) : undefined;
}

/** The innermost node on the way along a path and, where the whole path is there, the key before it. */
function findNode(root: Node, path: JsonPath): { node: Node; key: Node | undefined } {
  let node = root;
  let key: Node | undefined;
  for (const step of path) {
    const property = typeof step === 'string' ? propertyOf(node, step) : undefined;
    const next =
      typeof step === 'string' ? property?.children?.[1] : node.type === 'array' ? node.children?.[step] : undefined;
    if (!next) return { node, key: undefined };
    node = next;
    key = property?.children?.[0];
  }
  return { node, key };
}

function* duplicateKeysIn(node: Node, path: JsonPath): Generator<{ path: JsonPath; offset: number }> {
  const children = node.children ?? [];
  if (node.type === 'array') {
    for (const [index, child] of children.entries()) yield* duplicateKeysIn(child, [...path, index]);
  } else if (node.type === 'object') {
    const seen = new Set<string>();
    for (const property of children) {
      const key = keyOf(property);
      if (seen.has(key)) yield { path: [...path, key], offset: property.offset };
      seen.add(key);
      const value = property.children?.[1];
      if (value) yield* duplicateKeysIn(value, [...path, key]);
    }
  }
}

/** The value as the platform reads it: unlike jsonc-parser it keeps a `__proto__` field as a field. */
function parseValue(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** Reads JSON as RFC 8259 has it: no comments, no comma after the last item, nested at most 32 deep. */
export function readJson(text: string): JsonReading {
  const lineStarts = lineStartsOf(text);
  const faultAt = (offset: number, problem: string, remedy: string): JsonReading => ({
    fault: { ...toPosition(lineStarts, offset), problem, remedy },
  });

  if (text.trim() === '') return faultAt(0, 'the file is empty', 'Copy the outline of the file from data/README.md.');
  const deep = tooDeepAt(text);
  if (deep >= 0)
    return faultAt(
      deep,
      `nested deeper than ${DEEPEST} levels`,
      'The format needs far fewer; look for brackets that are not closed.',
    );

  const errors: ParseError[] = [];
  const root = parseTree(text, errors, STRICT);
  // What follows a first error is mostly its echo.
  const [first] = errors;
  if (first || !root) {
    const code = first ? printParseErrorCode(first.error) : 'ValueExpected';
    const { problem, remedy } = SYNTAX_FAULTS[code] ?? {
      problem: `not JSON (${code})`,
      remedy: 'Write it as JSON has it.',
    };
    return faultAt(first?.offset ?? 0, problem, remedy);
  }
  const parsed = parseValue(text);
  if (!parsed) return faultAt(0, 'not JSON', 'Write it as JSON has it.');
  return {
    source: {
      value: parsed.value,
      duplicateKeys: [...duplicateKeysIn(root, [])].map(({ path, offset }) => ({
        path,
        position: toPosition(lineStarts, offset),
      })),
      positionOf(path, part = 'value') {
        const { node, key } = findNode(root, path);
        return toPosition(lineStarts, (part === 'key' ? key : undefined)?.offset ?? node.offset);
      },
    },
  };
}
