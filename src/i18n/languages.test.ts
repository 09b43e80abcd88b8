import { describe, expect, it } from 'vitest';
import { LANGUAGES, LANGUAGE_IDS, languagesFrom, loadMessages, messagesOf, spokenLanguage } from './languages.ts';
import { loadLateWords } from './lateWords.ts';
import { en } from './locales/en.ts';
import { pluralIn } from './plural.ts';

await loadLateWords();

const NUMBERS = [0, 1, 2, 11, 1234];
/** More than any message has. */
const MOST_PLACEHOLDERS = 20;

type Message = string | ((...values: unknown[]) => unknown);

/** Every message by its path: `counts.areas`. */
function messagesIn(value: unknown, path = ''): [string, Message][] {
  if (typeof value === 'string') return [[path, value]];
  // How a language behaves, not what it says.
  if (typeof value === 'boolean') return [[path, String(value)]];
  if (typeof value === 'function') return [[path, (...values) => Reflect.apply(value, undefined, values)]];
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is no message`);
  return Object.entries(value).flatMap(([key, inner]) => messagesIn(inner, path ? `${path}.${key}` : key));
}

/** Put together from a whole record, and held to examples where citations are tested. */
const MADE_OF_RECORDS = new Set(['cite.reference']);

/** What messages ask of lists. The names of other methods, such as `entries`, may be fields. */
const OF_LISTS: ReadonlySet<unknown> = new Set(['join', 'map', 'filter', 'slice', 'length', Symbol.iterator]);

/** Stands for any placeholder: a number, a text, a list of them, or an object whose every field is one. */
function placeholder(n: number): unknown {
  const text = String(n);
  return new Proxy([n], {
    get: (list, key): unknown => {
      if (key === Symbol.toPrimitive) return () => n;
      if (OF_LISTS.has(key)) return Reflect.get(list, key);
      const method: unknown = Reflect.get(String.prototype, key);
      return typeof method === 'function' ? (...values: unknown[]) => Reflect.apply(method, text, values) : n;
    },
  });
}

describe.for(LANGUAGES)('$name', ({ id, load }) => {
  it('has every message of the reference and no other', async () => {
    const paths = messagesIn(await load()).map(([path]) => path);
    expect(paths.toSorted()).toEqual(
      messagesIn(en)
        .map(([path]) => path)
        .toSorted(),
    );
  });

  it('says something in every message, for any number', async () => {
    for (const [path, message] of messagesIn(await load())) {
      if (MADE_OF_RECORDS.has(path)) continue;
      for (const n of NUMBERS) {
        // Some messages are the placeholder itself, so what counts is how it reads.
        const text = String(
          typeof message === 'string'
            ? message
            : message(...Array.from({ length: MOST_PLACEHOLDERS }, () => placeholder(n))),
        );
        expect(text, `message ${path}`).toMatch(/\S/);
        expect(text, `message ${path}`).not.toMatch(/undefined|\bnull\b|NaN|\[object|#/);
      }
    }
  });

  it('puts the number into every message that counts', async () => {
    const { counts } = await load();
    for (const [path, message] of messagesIn(counts)) {
      for (const n of [0, 1, 2, 11])
        expect(typeof message === 'function' && message(n, n), `message ${path}`).toContain(String(n));
    }
  });

  it('is known by a tag that formats dates and numbers', () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf([id])).toEqual([id]);
    expect(LANGUAGE_IDS).toContain(id);
  });

  it('is spoken once it was loaded', async () => {
    const messages = await loadMessages(id);
    expect(messagesOf(id)).toBe(messages);
    expect(await loadMessages(id)).toBe(messages);
    expect(spokenLanguage(id)).toBe(id);
  });
});

describe('a language that is not spoken', () => {
  it.for(['xx', '', '__proto__', 'constructor'])('is answered in English: "%s"', async (id) => {
    expect(await loadMessages(id)).toBe(en);
    expect(messagesOf(id)).toBe(en);
    expect(spokenLanguage(id)).toBe('en');
  });
});

describe(languagesFrom, () => {
  it('puts the page’s own language first and keeps every other once', () => {
    for (const id of LANGUAGE_IDS) {
      const languages = languagesFrom(id);
      expect(languages[0]).toBe(id);
      expect(languages.toSorted()).toEqual(LANGUAGE_IDS.toSorted());
    }
  });
});

describe(pluralIn, () => {
  it('chooses the form by number and writes the number in the way of the language', () => {
    const count = pluralIn('en');
    const forms = { one: '# area of #', other: '# areas' };
    expect(NUMBERS.map((n) => count(n, forms))).toEqual([
      '0 areas',
      '1 area of 1',
      '2 areas',
      '11 areas',
      '1,234 areas',
    ]);
  });

  it('takes "other" for a form that a language does not have', () => {
    expect(pluralIn('ja')(1, { other: '#分野' })).toBe('1分野');
    expect(pluralIn('en')(1, { other: '# $& areas' })).toBe('1 $& areas');
  });
});
