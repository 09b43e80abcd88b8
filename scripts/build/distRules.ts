/**
 * What a built site must not hold, told from the text of its files: what the policy would refuse, what leads elsewhere,
 * and what gives away the machine that built it.
 */
import { META_POLICY } from './policy.mjs';

const TAG = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
const RUNNING = /(?:^|url=)\s*(?:javascript|vbscript):/i;
/** Attributes whose value a browser goes to. */
const LEADING = new Set(['href', 'src', 'action', 'formaction', 'data', 'xlink:href']);
/** How much of a value is told, in characters. */
const SHOWN = 200;
const FOREIGN = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i;

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

function readTags(html: string): Tag[] {
  return [...html.matchAll(TAG)].map(([, name = '', attributes = '']) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', ...values]) => [
        key.toLowerCase(),
        values.find((value) => value !== undefined) ?? '',
      ]),
    ),
  }));
}

/** What the browser fetches by itself; a link that a reader may follow is another matter. */
function fetchedAddress({ name, attributes }: Tag): string | undefined {
  return name === 'link' && !/^(?:canonical|alternate|license|author)$/.test(attributes.get('rel') ?? '')
    ? attributes.get('href')
    : attributes.get('src');
}

/** Anywhere else the same letters are text, such as a title in the head or in a label. */
function leadsSomewhere({ name, attributes }: Tag, key: string): boolean {
  return LEADING.has(key) || (name === 'meta' && key === 'content' && attributes.has('http-equiv'));
}

function findTagFaults(tag: Tag): string[] {
  const { name, attributes } = tag;
  const faults = [...attributes].flatMap(([key, value]) => {
    if (key === 'style') return [`<${name} style="${value}">`];
    if (/^on[a-z]+$/.test(key)) return [`<${name} ${key}="${value}">`];
    return leadsSomewhere(tag, key) && RUNNING.test(value) ? [`<${name} ${key}="${value.slice(0, SHOWN)}">`] : [];
  });
  if (name === 'style' || name === 'base') faults.push(`<${name}>`);
  const address = fetchedAddress(tag);
  if (address !== undefined && FOREIGN.test(address)) faults.push(`<${name}> fetches ${address}`);
  return faults;
}

/** @returns what the policy would refuse in a page, and what is wrong with the policy in it */
export function findPageFaults(html: string): string[] {
  const faults = readTags(html).flatMap(findTagFaults);
  for (const [, attributes = '', code = ''] of html.matchAll(SCRIPT)) {
    // A block of data is no script.
    if (!/\btype="application\/(?:ld\+)?json"/.test(attributes) && code.trim() !== '')
      faults.push(`inline script: ${code.trim().slice(0, 40)}`);
  }
  const metas = readTags(html).filter(({ name }) => name === 'meta');
  const policy = metas[1]?.attributes;
  if (!metas[0]?.attributes.has('charset')) faults.push('the encoding is not the first thing said');
  if (policy?.get('http-equiv') !== 'Content-Security-Policy') faults.push('the policy does not follow the encoding');
  else if (policy.get('content') !== META_POLICY) faults.push('the policy is not that of scripts/build/policy.mjs');
  return faults;
}

/** Ways to run text as code or markup that the policy refuses. */
const SINKS = [
  { name: 'innerHTML', pattern: /\b(?:inner|outer)HTML\b\s*=[^=]/g },
  { name: 'insertAdjacentHTML', pattern: /\binsertAdjacentHTML\b/g },
  { name: 'document.write', pattern: /\bdocument\.write(?:ln)?\b/g },
  { name: 'eval', pattern: /(?<![\w.$])eval\(/g },
  { name: 'Function', pattern: /(?<![\w.$])Function\(/g },
] as const;

/** Names of the sinks in a script, one for each place. */
export function findSinks(script: string): string[] {
  return SINKS.flatMap(({ name, pattern }) => [...script.matchAll(pattern)].map(() => name));
}

const LEAKS = [
  { name: 'source map', pattern: /[#@] sourceMappingURL=/ },
  { name: 'address of a package registry', pattern: /https?:\/\/registry\.[\w.-]+/ },
  { name: 'path of the machine', pattern: /file:\/\/\/|\/(?:home|Users|root)\/[\w.-]+\/|[A-Z]:\\\\?Users\\/ },
  {
    name: 'key',
    pattern: /-----BEGIN [A-Z ]*PRIVATE KEY|\b(?:ghp|gho|github_pat|npm|glpat)_\w{20,}|\bAKIA[A-Z0-9]{16}\b/,
  },
] as const;

/** @param root folder that the site was built in */
export function findLeaks(text: string, root: string): string[] {
  const leaks = LEAKS.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name);
  return text.includes(root) ? [...leaks, `path ${root}`] : leaks;
}

/** Words by which content blockers know what they refuse, where they stand by themselves in a path. */
const REFUSED_WORDS =
  /(?:^|[/._-])(?:ads?|adverts?|analytics|banners?|beacon|pixel|stats|track(?:er|ing|s)?)(?:[/._-]|$)/i;

/** Whether a content blocker would take the file for something that it is there to refuse. */
export function isLikelyRefused(file: string): boolean {
  return REFUSED_WORDS.test(file);
}
