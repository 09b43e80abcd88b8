/** Each rule of the check against the one fault it is for: a valid dataset with a single thing wrong. */
import { describe, expect, it } from 'vitest';
import { FIXTURE_FOLDER, datasetOf, placeOf, problemsAfter, problemsIn, textsAfter } from './datasetFixture.ts';
import type { Edit } from './datasetFixture.ts';
import type { FileContent } from './dataset.ts';
import type { RuleName } from './rules.ts';
import { RULES } from './rules.ts';
import type { Rule } from './rules/rule.ts';

interface Breach {
  /** A sentence that ends the test's name. */
  readonly says: string;
  readonly edits?: readonly Edit[];
  /** A change to the text of one file, for what no JSON value can hold; undefined takes the file away. */
  readonly rewrite?: readonly [name: string, change: (text: string) => string | FileContent | undefined];
  readonly file: string;
  /** What stands once in the file where the problem is; the first character of the file if left out. */
  readonly at?: string;
  readonly record?: string;
  readonly field?: string;
  readonly problem: RegExp;
  readonly remedy: RegExp;
}

const sources = [{ source: 'host-release' }];
const link = (id: string, from: string, to: string): Edit => ({
  path: ['links', 5],
  value: { id, type: 'builds-on', from, to, confidence: 'release', sources },
});

/** A file of Italian texts for the mini dataset, whose languages are English and Japanese. */
const furtherTexts = (held: unknown, name = 'texts.it.json'): readonly [string, () => string] => [
  name,
  () => JSON.stringify({ $schema: '../schema/texts.schema.json', texts: held }, null, 2),
];

const BREACHES: Readonly<Record<RuleName, readonly Breach[]>> = {
  'unreadable-file': [
    {
      says: 'a missing file',
      rewrite: ['glossary.json', () => undefined],
      file: 'glossary.json',
      problem: /missing/,
      remedy: /"\$schema": "\.\.\/schema\/glossary\.schema\.json", "records": \[\]/,
    },
    {
      says: 'a missing meeting',
      rewrite: ['meeting.json', () => undefined],
      file: 'meeting.json',
      problem: /missing/,
      remedy: /"record"/,
    },
    {
      says: 'a file that cannot be read',
      rewrite: ['events.json', () => ({ failure: 'EISDIR' })],
      file: 'events.json',
      problem: /could not be read \(EISDIR\)/,
      remedy: /ordinary file/,
    },
    {
      says: 'a byte order mark',
      rewrite: ['areas.json', (text) => `\ufeff${text}`],
      file: 'areas.json',
      problem: /byte order mark/,
      remedy: /Save it as "UTF-8"/,
    },
    {
      says: 'a file that is not UTF-8',
      rewrite: ['areas.json', () => ({ bytes: Uint8Array.from([0x7b, 0x22, 0x8e, 0xb0, 0x22, 0x7d]) })],
      file: 'areas.json',
      problem: /not UTF-8/,
      remedy: /Save it as UTF-8/,
    },
    {
      says: 'a comment',
      rewrite: ['areas.json', (text) => `// areas\n${text}`],
      file: 'areas.json',
      problem: /no comments/,
      remedy: /Remove the comment/,
    },
    {
      says: 'an empty file',
      rewrite: ['areas.json', () => ''],
      file: 'areas.json',
      problem: /empty/,
      remedy: /README/,
    },
  ],
  'stray-file': [
    {
      says: 'a file under a mistyped name',
      rewrite: ['glosary.json', () => '{}'],
      file: 'glosary.json',
      problem: /no such file/,
      remedy: /Did you mean "glossary\.json"\?/,
    },
  ],
  'wrong-root': [
    {
      says: 'a list in place of the object',
      rewrite: ['questions.json', () => '[]'],
      file: 'questions.json',
      problem: /does not hold an object/,
      remedy: /"records"/,
    },
    {
      says: 'a mistyped name of the list',
      rewrite: ['questions.json', (text) => text.replace('"records"', '"record"')],
      file: 'questions.json',
      at: '"record"',
      field: 'record',
      problem: /no field "record"/,
      remedy: /Did you mean "records"\?/,
    },
    {
      says: 'the schema of another file',
      rewrite: ['questions.json', (text) => text.replace('questions.schema', 'areas.schema')],
      file: 'questions.json',
      at: '"../schema/areas.schema.json"',
      field: '$schema',
      problem: /not the schema of this file/,
      remedy: /questions\.schema\.json/,
    },
    {
      says: 'records that are not a list',
      edits: [{ path: ['questions'], value: {} }],
      file: 'questions.json',
      at: '{}',
      field: 'records',
      problem: /not a list/,
      remedy: /"records": \[\]/,
    },
  ],
  'duplicate-key': [
    {
      says: 'a field that stands twice',
      rewrite: ['tracks.json', (text) => text.replace('"numeral": "II",', '"numeral": "II",\n      "numeral" : "2",')],
      file: 'tracks.json',
      at: '"numeral" :',
      record: 'shores',
      field: 'numeral',
      problem: /"numeral" stands here a second time/,
      remedy: /Keep one/,
    },
  ],
  'unknown-version': [
    {
      says: 'a newer major version',
      edits: [{ path: ['profile', 'format'], value: '2.0' }],
      file: 'profile.json',
      at: '"2.0"',
      record: 'lake-countries-2019',
      field: 'format',
      problem: /cannot be read/,
      remedy: /1\.0/,
    },
    {
      says: 'a newer minor version',
      edits: [{ path: ['profile', 'format'], value: '1.99' }],
      file: 'profile.json',
      at: '"1.99"',
      record: 'lake-countries-2019',
      field: 'format',
      problem: /newer than 1\.0/,
      remedy: /1\.0/,
    },
  ],
  'schema-breach': [
    {
      says: 'a missing field, with what it is for',
      edits: [{ path: ['areas', 1, 'shortTitle'] }],
      file: 'areas.json',
      at: '{\n      "id": "night-ferries"',
      record: 'night-ferries',
      field: 'shortTitle',
      problem: /missing/,
      remedy: /Add text by language.*as short as a card/,
    },
    {
      says: 'a record without sources',
      edits: [{ path: ['people', 0, 'sources'], value: [] }],
      file: 'people.json',
      at: '[]',
      record: 'ada-marsh',
      field: 'sources',
      problem: /list is empty/,
      remedy: /Add at least one.*at least one place/,
    },
    {
      says: 'a number as text would be right',
      edits: [{ path: ['areas', 0, 'numeral'], value: 77 }],
      file: 'areas.json',
      at: '77',
      record: 'clean-water',
      field: 'numeral',
      problem: /a number/,
      remedy: /Write text/,
    },
    {
      says: 'a mistyped word of a fixed list',
      edits: [{ path: ['commitments', 0, 'wording'], value: 'comit' }],
      file: 'commitments.json',
      at: '"comit"',
      record: 'publish-measurements',
      field: 'wording',
      problem: /not one of the words/,
      remedy: /Did you mean "commit"\?/,
    },
    {
      says: 'an id that is not a slug',
      edits: [{ path: ['questions', 0, 'id'], value: 'Date of Forum' }],
      file: 'questions.json',
      at: '"Date of Forum"',
      record: 'Date of Forum',
      field: 'id',
      problem: /form/,
      remedy: /kebab case/,
    },
    {
      says: 'an empty text in one language',
      edits: [{ path: ['questions', 0, 'state', 'ja'], value: '' }],
      file: 'questions.json',
      at: '""',
      record: 'date-of-forum',
      field: 'state.ja',
      problem: /empty/,
      remedy: /text by language/,
    },
    {
      says: 'a number among the areas',
      edits: [{ path: ['interventions', 0, 'areas', 0], value: 404 }],
      file: 'interventions.json',
      at: '404',
      record: 'marsh-on-night-ferries',
      field: 'areas[0]',
      problem: /a number/,
      remedy: /"all" or a list, each the id of an area/,
    },
    {
      says: 'a record that is not an object',
      edits: [{ path: ['questions', 0], value: 5 }],
      file: 'questions.json',
      at: '5',
      record: 'records[0]',
      problem: /not an object/,
      remedy: /README/,
    },
  ],
  'unknown-field': [
    {
      says: 'a mistyped field',
      edits: [{ path: ['events', 0, 'plase'], value: { en: 'Tarn', ja: 'ターン' } }],
      file: 'events.json',
      at: '"plase"',
      record: 'water-forum',
      field: 'plase',
      problem: /no field "plase"/,
      remedy: /Did you mean "place"\?/,
    },
    {
      says: 'an unknown field deep in a record',
      edits: [{ path: ['commitments', 0, 'sources', 0, 'at', 0, 'numbr'], value: '9' }],
      file: 'commitments.json',
      at: '"numbr"',
      record: 'publish-measurements',
      field: 'sources[0].at[0].numbr',
      problem: /no field "numbr"/,
      remedy: /The fields here are part, number, text/,
    },
    {
      says: 'a field named after the prototype',
      rewrite: ['tracks.json', (text) => text.replace('"numeral": "II",', '"numeral": "II",\n      "__proto__": {},')],
      file: 'tracks.json',
      at: '"__proto__"',
      record: 'shores',
      field: '__proto__',
      problem: /no field "__proto__"/,
      remedy: /The fields here are id, code, numeral, name/,
    },
  ],
  'impossible-date': [
    {
      says: 'a month that does not exist',
      edits: [{ path: ['events', 2, 'date'], value: '2018-13' }],
      file: 'events.json',
      at: '"2018-13"',
      record: 'tarn-summit',
      field: 'date',
      problem: /month 13 does not exist/,
      remedy: /Write EDTF such as/,
    },
    {
      says: 'a reversed interval',
      edits: [{ path: ['events', 1, 'date'], value: '2018-10-03/2018-10-02' }],
      file: 'events.json',
      at: '"2018-10-03/2018-10-02"',
      record: 'ferry-workshop',
      field: 'date',
      problem: /reversed/,
      remedy: /EDTF/,
    },
    {
      says: 'a reversed span',
      edits: [{ path: ['profile', 'span'], value: { from: '2019', to: '2017' } }],
      file: 'profile.json',
      at: '{\n      "from"',
      record: 'lake-countries-2019',
      field: 'span',
      problem: /span is reversed/,
      remedy: /Swap/,
    },
  ],
  'unsafe-address': [
    {
      says: 'a script in place of an address',
      edits: [{ path: ['sources', 2, 'address'], value: 'javascript:alert(1)' }],
      file: 'sources.json',
      at: '"javascript:alert(1)"',
      record: 'shore-gazette',
      field: 'address',
      problem: /"javascript:" is not safe/,
      remedy: /https/,
    },
    {
      says: 'a user name in an address',
      edits: [{ path: ['documents', 0, 'address'], value: 'https://lakes@evil.example/' }],
      file: 'documents.json',
      at: '"https://lakes@evil.example/"',
      record: 'clean-water-principles',
      field: 'address',
      problem: /user name/,
      remedy: /https/,
    },
  ],
  'unwanted-character': [
    {
      says: 'a bidirectional override',
      edits: [{ path: ['glossary', 0, 'term'], value: 'N\u202eTP' }],
      file: 'glossary.json',
      at: '"N\u202eTP"',
      record: 'ntp',
      field: 'term',
      problem: /character 2 is U\+202E, a bidirectional control character/,
      remedy: /Remove it/,
    },
    {
      says: 'a blank at the end',
      edits: [{ path: ['glossary', 0, 'expansion', 'en'], value: 'Protocol ' }],
      file: 'glossary.json',
      at: '"Protocol "',
      record: 'ntp',
      field: 'expansion.en',
      problem: /ends with a blank/,
      remedy: /Remove the blank/,
    },
  ],
  'duplicate-name': [
    {
      says: 'an id that stands twice in a file',
      edits: [{ path: ['glossary', 1, 'id'], value: 'ntp' }],
      file: 'glossary.json',
      at: '"ntp",\n      "term": "Lake Standard"',
      record: 'ntp',
      field: 'id',
      problem: /id is already taken at data\/mini\/glossary\.json:5/,
      remedy: /unique in the whole dataset/,
    },
    {
      says: 'an id that stands in two files',
      edits: [{ path: ['glossary', 0, 'id'], value: 'water-forum' }],
      file: 'glossary.json',
      at: '"water-forum"',
      record: 'water-forum',
      field: 'id',
      problem: /taken at data\/mini\/events\.json:5/,
      remedy: /another id/,
    },
    {
      says: "a code that is a fact's of the meeting",
      edits: [{ path: ['questions', 0, 'code'], value: 'N2' }],
      file: 'questions.json',
      at: '"N2"',
      record: 'date-of-forum',
      field: 'code',
      problem: /code is already taken at data\/mini\/meeting\.json/,
      remedy: /another code/,
    },
  ],
  'dangling-reference': [
    {
      says: 'a mistyped id',
      edits: [{ path: ['commitments', 0, 'events', 0], value: 'watter-forum' }],
      file: 'commitments.json',
      at: '"watter-forum"',
      record: 'publish-measurements',
      field: 'events[0]',
      problem: /no event has this id/,
      remedy: /Did you mean "water-forum"\? Correct the id, or add the record to events\.json/,
    },
    {
      says: 'a code in place of the id',
      edits: [{ path: ['people', 0, 'sources', 0, 'source'], value: 'S03' }],
      file: 'people.json',
      at: '"S03"',
      record: 'ada-marsh',
      field: 'sources[0].source',
      problem: /no source has this id/,
      remedy: /code of "shore-gazette"; write its id/,
    },
    {
      says: 'the id of a record of another kind',
      edits: [{ path: ['links', 0, 'to'], value: 'ada-marsh' }],
      file: 'links.json',
      at: '"ada-marsh"',
      record: 'declaration-adopted-at-meeting',
      field: 'to',
      problem: /no area or commitment or event or document has this id/,
      remedy: /belongs to a person/,
    },
    {
      says: 'a name of the prototype',
      edits: [{ path: ['areas', 0, 'track'], value: 'constructor' }],
      file: 'areas.json',
      at: '"constructor"',
      record: 'clean-water',
      field: 'track',
      problem: /no track has this id/,
      remedy: /tracks\.json/,
    },
  ],
  'wrong-overlay': [
    {
      says: 'texts of a record that is not there',
      rewrite: furtherTexts({ 'clean-watr': { title: 'Acqua pulita' } }),
      file: 'texts.it.json',
      at: '"clean-watr"',
      record: 'clean-watr',
      problem: /no record has this id/,
      remedy: /Did you mean "clean-water"\?/,
    },
    {
      says: 'a text of a field that the record does not have',
      rewrite: furtherTexts({ 'clean-water': { titel: 'Acqua pulita' } }),
      file: 'texts.it.json',
      at: '"titel"',
      record: 'clean-water',
      field: 'titel',
      problem: /no text of this name/,
      remedy: /Did you mean "title"\?/,
    },
    {
      says: 'a text for a field that is none',
      rewrite: furtherTexts({ 'clean-water': { numeral: '1' } }),
      file: 'texts.it.json',
      at: '"numeral"',
      record: 'clean-water',
      field: 'numeral',
      problem: /no text of this name/,
      remedy: /Its texts are title, shortTitle, summary/,
    },
    {
      says: 'a further text that is no text',
      rewrite: furtherTexts({ 'clean-water': { title: '' } }),
      file: 'texts.it.json',
      at: '""',
      record: 'clean-water',
      field: 'title',
      problem: /not text/,
      remedy: /leave the field out/,
    },
    {
      says: 'further texts in a language of the profile',
      rewrite: furtherTexts({ 'clean-water': { title: '水' } }, 'texts.ja.json'),
      file: 'texts.ja.json',
      problem: /the profile names "ja"/,
      remedy: /take the language out of the profile/,
    },
    {
      says: 'a file of texts for what is no language',
      rewrite: furtherTexts({}, 'texts.Italian.json'),
      file: 'texts.Italian.json',
      problem: /no language tag/,
      remedy: /texts\.it\.json/,
    },
    {
      says: 'a file of texts without texts',
      rewrite: ['texts.it.json', () => '{ "$schema": "../schema/texts.schema.json" }'],
      file: 'texts.it.json',
      problem: /"texts" is missing/,
      remedy: /"texts": \{/,
    },
  ],
  'unexplained-abbreviation': [
    {
      says: 'an abbreviation without an entry in the glossary',
      edits: [{ path: ['tracks', 0, 'name', 'en'], value: 'Waters of the XLQ' }],
      file: 'tracks.json',
      at: '"Waters of the XLQ"',
      record: 'waters',
      field: 'name.en',
      problem: /does not explain "XLQ"/,
      remedy: /Add "XLQ" to glossary\.json/,
    },
  ],
  'missing-translation': [
    {
      says: 'a text without one of the languages',
      edits: [{ path: ['tracks', 0, 'name', 'ja'] }],
      file: 'tracks.json',
      at: '{\n        "en": "Waters"',
      record: 'waters',
      field: 'name',
      problem: /missing in "ja"/,
      remedy: /Add "ja"/,
    },
    {
      says: 'a text in a language that the profile does not name',
      edits: [{ path: ['tracks', 0, 'name', 'it'], value: 'Acque' }],
      file: 'tracks.json',
      at: '"it"',
      record: 'waters',
      field: 'name.it',
      problem: /does not name the language "it"/,
      remedy: /profile\.json/,
    },
  ],
  'broken-rename': [
    {
      says: 'an id of former times that a record has today',
      edits: [{ path: ['profile', 'renamed', 0, 'from'], value: 'water-forum' }],
      file: 'profile.json',
      at: '"water-forum"',
      record: 'lake-countries-2019',
      field: 'renamed[0].from',
      problem: /has this id today/,
      remedy: /once/,
    },
    {
      says: 'an id that was renamed to nothing',
      edits: [{ path: ['profile', 'renamed', 0, 'to'], value: 'clean-watr' }],
      file: 'profile.json',
      at: '"clean-watr"',
      record: 'lake-countries-2019',
      field: 'renamed[0].to',
      problem: /no record/,
      remedy: /clean-water/,
    },
    {
      says: 'an id that was renamed twice',
      edits: [{ path: ['profile', 'renamed', 1], value: { from: 'cleaner-water', to: 'night-ferries' } }],
      file: 'profile.json',
      at: '"cleaner-water",\n        "to": "night-ferries"',
      record: 'lake-countries-2019',
      field: 'renamed[1].from',
      problem: /earlier entry/,
      remedy: /once/,
    },
  ],
  'broken-lineage': [
    {
      says: 'a link from a record to itself',
      edits: [link('self', 'water-forum', 'water-forum')],
      file: 'links.json',
      at: '"water-forum",\n      "confidence": "release"',
      record: 'self',
      field: 'to',
      problem: /to itself/,
      remedy: /Name another/,
    },
    {
      says: 'an event that rests on a later document',
      edits: [link('backwards', 'water-forum', 'ferry-guidelines')],
      file: 'links.json',
      at: '"ferry-guidelines",\n      "confidence": "release"',
      record: 'backwards',
      field: 'to',
      problem: /backwards in time: "ferry-guidelines" \(2019-06-14\) comes after "water-forum" \(2017\?\)/,
      remedy: /Swap/,
    },
    {
      says: 'an area that rests on what came after the meeting',
      edits: [link('after', 'boat-libraries', 'aldermere-release')],
      file: 'links.json',
      at: '"aldermere-release"',
      record: 'after',
      field: 'to',
      problem: /backwards in time/,
      remedy: /Swap/,
    },
    {
      says: 'links that run in a circle',
      edits: [link('circle', 'aldermere-meeting', 'ferry-guidelines')],
      file: 'links.json',
      at: '{\n      "id": "circle"',
      record: 'circle',
      problem: /circle: aldermere-meeting → ferry-guidelines → aldermere-declaration → aldermere-meeting/,
      remedy: /Remove or turn round/,
    },
  ],
};

function breachTexts({ edits = [], rewrite }: Breach) {
  const texts = new Map<string, string | FileContent>(textsAfter(...edits));
  if (rewrite) {
    const [name, change] = rewrite;
    const before = texts.get(name);
    const after = change(typeof before === 'string' ? before : '');
    if (after === undefined) texts.delete(name);
    else texts.set(name, after);
  }
  return texts;
}

function expectedPlace({ at, file }: Breach, texts: ReadonlyMap<string, string | FileContent>) {
  const text = texts.get(file);
  return at === undefined || typeof text !== 'string' ? { line: 1, column: 1 } : placeOf(text, at);
}

const rules = new Map<string, Rule>(Object.entries(RULES));

describe('RULES', () => {
  it('find nothing wrong with the mini dataset', () => {
    expect(problemsAfter()).toEqual([]);
  });

  for (const [name, breaches] of Object.entries(BREACHES)) {
    for (const breach of breaches) {
      it(`report ${breach.says} as ${name}, and nothing else`, () => {
        const texts = breachTexts(breach);
        const { file, record = null, field = null, problem, remedy } = breach;
        const problems = problemsIn(texts);
        expect(problems).toEqual([
          expect.objectContaining({
            file: `${FIXTURE_FOLDER}/${file}`,
            ...expectedPlace(breach, texts),
            record,
            field,
            problem: expect.stringMatching(problem),
            remedy: expect.stringMatching(remedy),
          }),
        ]);
        expect(rules.get(name)?.(datasetOf(texts))).toEqual(problems);
      });
    }
  }

  it('report a dataset without areas', () => {
    const problems = problemsAfter({ path: ['areas'], value: [] });
    expect(problems).toContainEqual(
      expect.objectContaining({ file: 'data/mini/areas.json', problem: 'there is no area' }),
    );
  });

  it('report all problems at once, in the order of files and places', () => {
    const problems = problemsAfter(
      { path: ['questions', 0, 'code'], value: 'q' },
      { path: ['areas', 2, 'title', 'ja'] },
      { path: ['areas', 0, 'numeral'], value: 1 },
    );
    expect(problems.map(({ file, record }) => [file, record])).toEqual([
      ['data/mini/areas.json', 'clean-water'],
      ['data/mini/areas.json', 'boat-libraries'],
      ['data/mini/questions.json', 'date-of-forum'],
    ]);
  });
});
