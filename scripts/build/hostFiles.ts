/** The rules of policy.mjs in the words of each kind of host: `_headers`, `.htaccess`, and two files for nginx. */
import { COMMON_HEADERS, HEADERS_BY_KIND, KIND_PATTERNS, KINDS, kindOf } from './policy.mjs';

const MADE = '# Made from scripts/build/policy.mjs; do not edit.';

/** Types that common hosts do not know by themselves. */
const MIME_TYPES = [
  ['application/manifest+json', 'webmanifest'],
  ['text/markdown', 'md'],
  ['text/calendar', 'ics'],
  ['application/x-bibtex', 'bib'],
  ['application/x-research-info-systems', 'ris'],
] as const;

/** Every header that some kind of address has beyond the common ones. */
const VARYING = [...new Set(KINDS.flatMap((kind) => Object.keys(HEADERS_BY_KIND[kind])))];

export interface TopEntry {
  readonly name: string;
  readonly isFolder: boolean;
  /** Whether the folder holds pages. */
  readonly hasPages: boolean;
}

function toRule(pattern: string, headers: Readonly<Record<string, string>>): string {
  return [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}

function rulesOfEntry({ name, isFolder, hasPages }: TopEntry): string[] {
  if (!isFolder) return [toRule(`/${name}`, HEADERS_BY_KIND[kindOf(`/${name}`)])];
  const kind = kindOf(`/${name}/${hasPages ? '' : 'x.x'}`);
  return [toRule(`/${name}/*`, HEADERS_BY_KIND[kind])];
}

/**
 * `_headers` of Netlify and Cloudflare Pages. Both add up the rules that fit an address, and neither can take back in a
 * narrower rule what a wider one said; so each address here has one rule of its own beside the common one.
 */
export function toHeadersFile(entries: readonly TopEntry[]): string {
  const rules = [toRule('/*', COMMON_HEADERS), toRule('/', HEADERS_BY_KIND.page), ...entries.flatMap(rulesOfEntry)];
  return `${[MADE, ...rules].join('\n')}\n`;
}

/** Each kind's patterns as one condition of Apache's, the first that fits deciding. */
function apacheCondition(kind: (typeof KINDS)[number]): string {
  const at = KIND_PATTERNS.findIndex((entry) => entry.kind === kind);
  const before = KIND_PATTERNS.slice(0, at < 0 ? KIND_PATTERNS.length : at).map(
    ({ pattern }) => `%{REQUEST_URI} !~ m#${pattern}#`,
  );
  const own = at < 0 ? [] : [`%{REQUEST_URI} =~ m#${KIND_PATTERNS[at]?.pattern}#`];
  return [...before, ...own].join(' && ');
}

/** `.htaccess` for Apache 2.4, with nothing that `AllowOverride FileInfo` refuses: one such line fails every page. `sitePath` is the folder of the host that the site is in, with both slashes. */
export function toHtaccess(sitePath: string): string {
  const set = (name: string, value: string, condition?: string) =>
    `  Header always set ${name} "${value}"${condition === undefined ? '' : ` "expr=${condition}"`}`;
  const common = Object.entries(COMMON_HEADERS);
  return `${[
    MADE,
    `ErrorDocument 404 ${sitePath}404.html`,
    'AddDefaultCharset utf-8',
    ...MIME_TYPES.map(([type, ending]) => `AddType ${type} .${ending}`),
    '<IfModule mod_headers.c>',
    '  # What the server says of its own accord would otherwise be said twice.',
    ...[...common.map(([name]) => name), ...VARYING].map((name) => `  Header unset ${name}`),
    ...common.map(([name, value]) => set(name, value)),
    ...KINDS.flatMap((kind) =>
      Object.entries(HEADERS_BY_KIND[kind]).map(([name, value]) => set(name, value, apacheCondition(kind))),
    ),
    '</IfModule>',
    '<IfModule mod_deflate.c>',
    '  AddOutputFilterByType DEFLATE text/html text/css text/javascript application/javascript application/json \\',
    '    application/manifest+json image/svg+xml text/plain text/markdown application/xml',
    '</IfModule>',
  ].join('\n')}\n`;
}

function toVariable(name: string): string {
  return `$communique_${name.toLowerCase().replaceAll('-', '_')}`;
}

/** For nginx's `http` block: which address gets which value. An empty value is a header that is not sent. */
export function toNginxMaps(): string {
  const kinds = KIND_PATTERNS.map(({ kind, pattern }) => `    ~${pattern} ${kind};`);
  const maps = VARYING.map((name) =>
    [
      `map $communique_kind ${toVariable(name)} {`,
      '    default "";',
      ...KINDS.flatMap((kind) => {
        const value = HEADERS_BY_KIND[kind][name];
        return value === undefined ? [] : [`    ${kind} "${value}";`];
      }),
      '}',
    ].join('\n'),
  );
  return `${[MADE, 'map $uri $communique_kind {', '    default file;', ...kinds, '}', ...maps].join('\n')}\n`;
}

/** For nginx's `server` block, and again in any `location` that has an `add_header` of its own: that one drops these. */
export function toNginxHeaders(): string {
  const common = Object.entries(COMMON_HEADERS).map(([name, value]) => `add_header ${name} "${value}" always;`);
  const varying = VARYING.map((name) => `add_header ${name} ${toVariable(name)} always;`);
  const types = MIME_TYPES.map(([type, ending]) => `    ${type} ${ending};`);
  return `${[MADE, ...common, ...varying, 'types {', ...types, '}'].join('\n')}\n`;
}
