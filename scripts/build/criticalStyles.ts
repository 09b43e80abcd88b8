/**
 * The part of the style sheet that built pages need before any script runs: what comes in the first flight of packets.
 * The whole sheet follows with the scripts and repeats it, so that the order of the rules stays that of the whole.
 */

interface Block {
  /** What stands before the brace, or all of it for a statement. */
  readonly head: string;
  /** Between the braces; null for a statement such as `@layer a, b;`. */
  readonly body: string | null;
}

/** Rules and statements of one level, in order. Knows escapes, strings and nested braces; comments are gone by now. */
function readBlocks(css: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  let open = -1;
  let depth = 0;
  let quote = '';
  for (let at = 0; at < css.length; at += 1) {
    const sign = css.charAt(at);
    if (sign === '\\') at += 1;
    else if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '{') {
      if (depth === 0) open = at;
      depth += 1;
    } else if (sign === '}') {
      depth -= 1;
      if (depth === 0) {
        blocks.push({ head: css.slice(start, open).trim(), body: css.slice(open + 1, at) });
        start = at + 1;
      }
    } else if (sign === ';' && depth === 0) {
      blocks.push({ head: css.slice(start, at).trim(), body: null });
      start = at + 1;
    }
  }
  return blocks;
}

/** What can wait for the whole sheet: print, motion, a pointer over something, what opens, inputs that no page begins with. */
const UNSEEN_AT_FIRST = new RegExp(
  [
    String.raw`^@media (?:print|\(hover:\s*hover\)|\(prefers-reduced-motion)`,
    '^@starting-style|^@page',
    String.raw`^\.(?:transition|duration|ease)-|:hover|dialog:modal`,
    '::-webkit-date|::-webkit-(?:inner|outer)-spin|::file-selector-button|-moz-ui-invalid',
  ].join('|'),
);

/** What the selectors of a style sheet can find in the built pages. */
interface Found {
  readonly classes: ReadonlySet<string>;
  readonly elements: ReadonlySet<string>;
  /** The values of each attribute that stands in the pages at all. */
  readonly attributes: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The class names of a selector as HTML has them. */
function classesIn(selector: string): string[] {
  return [...selector.matchAll(/\.((?:\\(?:[0-9a-f]{1,6} ?|.)|[\w-]|[^\x20-\x7e])+)/gi)].map(([, name = '']) =>
    name.replace(/\\([0-9a-f]{1,6}) ?|\\(.)/gi, (_escape, code: string | undefined, sign: string | undefined) =>
      code === undefined ? (sign ?? '') : String.fromCodePoint(Number.parseInt(code, 16)),
    ),
  );
}

/** Parts of the selector that do not say what there must be, such as `:not(…)` and choices, are taken away first. */
function canFind(selector: string, { classes, elements, attributes }: Found): boolean {
  const positive = selector.replace(/:(?:not|has)\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)/g, '');
  const open = positive.replace(/:(?:is|where)\(((?:[^(),\\]|\\.)*)\)/g, ' $1');
  const sure = open.replace(/:(?:is|where)\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)/g, '');
  if (!classesIn(sure).every((name) => classes.has(name))) return false;
  // Names of elements stand at the beginning or after a combinator; strings and escapes are none.
  const bare = sure.replace(/\[[^\]]*\]|\\./g, '');
  const names = [...bare.matchAll(/(?:^|[\s>+~])([a-z][a-z0-9]*)/g)].map(([, name = '']) => name);
  if (!names.every((name) => elements.has(name))) return false;
  // An attribute that is in no page is one that scripts set, on the root before anything is painted.
  return [...sure.matchAll(/(?<!\\)\[([\w-]+)="?([^"\]]*)"?\]/g)].every(
    ([, name = '', value = '']) => attributes.get(name)?.has(value) ?? true,
  );
}

/** Selectors of a list, which commas divide but for those in brackets. */
function selectorsOf(head: string): string[] {
  return head.split(/,(?![^(]*\))(?![^[]*\])/);
}

function canMatch(head: string, found: Found): boolean {
  // An escaped comma is part of a name.
  const selectors = head.includes('\\,') ? [head] : selectorsOf(head);
  return selectors.some((selector) => canFind(selector, found));
}

function filterRules(css: string, found: Found): string {
  return readBlocks(css)
    .map(({ head, body }) => {
      if (body === null) return `${head};`;
      if (UNSEEN_AT_FIRST.test(head)) return '';
      if (/^@(?:media|supports|layer|container)\b/.test(head)) {
        const inner = filterRules(body, found);
        return inner === '' ? '' : `${head}{${inner}}`;
      }
      return head.startsWith('@') || canMatch(head, found) ? `${head}{${body}}` : '';
    })
    .join('');
}

/** Without the declarations of variables that nothing reads, and again, until what is left is read. */
function dropUnreadVariables(css: string): string {
  const read = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  const kept = css
    .replace(/@property (--[\w-]+)\{[^}]*\}/g, (rule, name: string) => (read.has(name) ? rule : ''))
    .replace(/(?<=[{;])(--[\w-]+):[^;{}]*(?:;|(?=\}))/g, (declaration, name: string) =>
      read.has(name) ? declaration : '',
    );
  return kept.length === css.length ? css : dropUnreadVariables(kept);
}

const TAG = /<([a-z][a-z0-9]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*\/?>/g;

/** Everything in the pages that a selector can ask for. Class names hold no character reference but these three. */
function readPages(pages: readonly string[]): Found {
  const classes = new Set<string>();
  const elements = new Set(['html', 'head', 'body']);
  const attributes = new Map<string, Set<string>>();
  for (const [, element = '', given = ''] of pages.flatMap((html) => [...html.matchAll(TAG)])) {
    elements.add(element);
    for (const [, name = '', text = ''] of given.matchAll(/\s([^\s=>"]+)(?:="([^"]*)")?/g)) {
      const value = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
      if (name === 'class') for (const one of value.split(/\s+/)) classes.add(one);
      const values = attributes.get(name) ?? new Set();
      attributes.set(name, values.add(value));
    }
  }
  return { classes, elements, attributes };
}

/** @param pages what stands in the built pages' `#root` */
export function criticalStyles(css: string, pages: readonly string[]): string {
  return dropUnreadVariables(filterRules(css.replace(/\/\*[\s\S]*?\*\//g, ''), readPages(pages)));
}
