/** Thirty mistakes that an author may make in a new dataset, each in its text as an editor would leave it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportOn } from './checkReport.ts';
import { toDataset } from './dataset.ts';
import { placeOf } from './datasetFixture.ts';

const TEMPLATE = 'data/template';
const texts = new Map(
  readdirSync(TEMPLATE).map((name): [string, string] => [name, readFileSync(join(TEMPLATE, name), 'utf8')]),
);

interface Mistake {
  /** A sentence that ends the test's name. */
  readonly says: string;
  readonly file: string;
  /** A piece of the file that stands there once, and what the author made of it. */
  readonly from: string;
  readonly to: string;
  /** What stands once in the file then, where the report should point. */
  readonly at: string;
  readonly report: RegExp;
}

const MISTAKES: readonly Mistake[] = [
  {
    says: 'a comma after the last field',
    file: 'tracks.json',
    from: '"numeral": "1",\n      "name"',
    to: '"numeral": "1",\n    ,"name"',
    at: ',"name"',
    report: /field name in double quotes/,
  },
  {
    says: 'a forgotten comma',
    file: 'people.json',
    from: '"records": []',
    to: '"records": [] "more": []',
    at: '"more"',
    report: /a comma should stand here/,
  },
  {
    says: 'a bracket that is not closed',
    file: 'notes.json',
    from: '[]\n}',
    to: '[\n}',
    at: '}',
    report: /a value should stand here|not closed/,
  },
  {
    says: 'a comment',
    file: 'questions.json',
    from: '"records"',
    to: '// open points\n  "records"',
    at: '// open',
    report: /no comments/,
  },
  {
    says: 'a text in single quotes',
    file: 'glossary.json',
    from: '"records"',
    to: "'records'",
    at: "'records'",
    report: /./,
  },
  {
    says: 'a missing field',
    file: 'areas.json',
    from: '"shortTitle": { "en": "Second area" },',
    to: '',
    at: '{\n      "id": "second-area"',
    report: /second-area · shortTitle — the field is missing\. Add text by language/,
  },
  {
    says: 'a mistyped field',
    file: 'events.json',
    from: '"place"',
    to: '"plase"',
    at: '"plase"',
    report: /the-meeting · plase .* Did you mean "place"\?/,
  },
  {
    says: 'a mistyped verb',
    file: 'commitments.json',
    from: '"wording": "encourage"',
    to: '"wording": "encurage"',
    at: '"encurage"',
    report: /second-area-goal · wording · "encurage" .* Did you mean "encourage"\?/,
  },
  {
    says: 'an area that is not there',
    file: 'commitments.json',
    from: '"area": "second-area"',
    to: '"area": "secnd-area"',
    at: '"secnd-area"',
    report: /no area has this id\. Did you mean "second-area"\?/,
  },
  {
    says: 'a code in place of an id',
    file: 'documents.json',
    from: '"areas": ["first-area"]',
    to: '"areas": ["A1"]',
    at: '"A1"',
    report: /code of "first-area"; write its id/,
  },
  {
    says: 'one id for two records',
    file: 'areas.json',
    from: '"id": "second-area"',
    to: '"id": "first-area"',
    at: '"first-area",\n      "code": "A2"',
    report: /the id is already taken at data\/template\/areas\.json:5/,
  },
  {
    says: 'one code for two records',
    file: 'documents.json',
    from: '"code": "D3"',
    to: '"code": "D2"',
    at: '"D2",\n      "date": "2025-01-31"',
    report: /the code is already taken/,
  },
  {
    says: 'a month that does not exist',
    file: 'events.json',
    from: '"date": "2024-10"',
    to: '"date": "2024-13"',
    at: '"2024-13"',
    report: /the-workshop · date · "2024-13" — month 13 does not exist/,
  },
  {
    says: 'a day that does not exist',
    file: 'events.json',
    from: '"date": "2025-01-30"',
    to: '"date": "2025-02-30"',
    at: '"2025-02-30"',
    report: /day|February/,
  },
  {
    says: 'a date in the local way',
    file: 'documents.json',
    from: '"date": "2025-01-31"',
    to: '"date": "31/01/2025"',
    at: '"31/01/2025"',
    report: /Write EDTF/,
  },
  {
    says: 'an interval that runs backwards',
    file: 'events.json',
    from: '"date": "2025-01-30"',
    to: '"date": "2025-01-31/2025-01-30"',
    at: '"2025-01-31/2025-01-30"',
    report: /reversed/,
  },
  {
    says: 'an address without its beginning',
    file: 'sources.json',
    from: 'https://www.example.org/announcement',
    to: 'www.example.org/announcement',
    at: '"www.example.org/announcement"',
    report: /not a full address\. Write the full address/,
  },
  {
    says: 'a script for an address',
    file: 'documents.json',
    from: 'https://www.example.org/declaration',
    to: 'javascript:alert(1)',
    at: '"javascript:alert(1)"',
    report: /not safe to link to/,
  },
  {
    says: 'a language that the profile does not name',
    file: 'tracks.json',
    from: '"en": "Name of the first track"',
    to: '"en": "Name of the first track", "fr": "Nom"',
    at: '"fr"',
    report: /does not name the language "fr"/,
  },
  {
    says: 'a language of the profile without its texts',
    file: 'profile.json',
    from: '"languages": ["en"]',
    to: '"languages": ["en", "fr"]',
    at: '{ "en": "Name of this dashboard"',
    report: /title .*missing in "fr"/,
  },
  {
    says: 'a text that is not given by language',
    file: 'organisations.json',
    from: '{ "en": "Host" }',
    to: '"Host"',
    at: '"Host"',
    report: /Write text by language such as/,
  },
  {
    says: 'a number where text should be',
    file: 'areas.json',
    from: '"numeral": "ii"',
    to: '"numeral": 2',
    at: '2,',
    report: /a number\. Write text/,
  },
  {
    says: 'an id with capital letters and blanks',
    file: 'tracks.json',
    from: '"id": "first-track"',
    to: '"id": "First Track"',
    at: '"First Track"',
    report: /id in kebab case/,
  },
  {
    says: 'a fact without a source',
    file: 'organisations.json',
    from: '"sources": [{ "source": "announcement", "at": [{ "part": "paragraph", "number": "1" }] }]',
    to: '"sources": []',
    at: '[]',
    report: /host · sources · \[\] — the list is empty\. Add at least one/,
  },
  {
    says: 'an invisible character from a word processor',
    file: 'meeting.json',
    from: 'Name of the meeting',
    to: 'Name of the\u200b meeting',
    at: '"Name of the\u200b meeting"',
    report: /U\+200B, a zero-width character/,
  },
  {
    says: 'a blank at the end of a text',
    file: 'meeting.json',
    from: '"Place"',
    to: '"Place "',
    at: '"Place "',
    report: /ends with a blank/,
  },
  {
    says: 'an abbreviation that nobody explains',
    file: 'areas.json',
    from: 'Full title of the first area',
    to: 'Full title of the XLQ area',
    at: '"Full title of the XLQ area"',
    report: /the glossary does not explain "XLQ"/,
  },
  {
    says: 'a link that runs forwards in time',
    file: 'links.json',
    from: '"to": "the-earlier-report"',
    to: '"to": "the-announcement"',
    at: '"the-announcement"',
    report: /runs backwards in time/,
  },
  {
    says: 'a field that stands twice',
    file: 'profile.json',
    from: '"version": "0.1.0",',
    to: '"version": "0.1.0",\n    "version": "0.2.0",',
    at: '"version": "0.2.0"',
    report: /"version" stands here a second time/,
  },
  {
    says: 'the format of another version',
    file: 'profile.json',
    from: '"format": "1.0"',
    to: '"format": "2.0"',
    at: '"2.0"',
    report: /format 2\.0 cannot be read/,
  },
];

const bytesOf = (text: string) => ({ bytes: new TextEncoder().encode(text) });

function made(text: string, { from, to }: Mistake): string {
  if (text.split(from).length !== 2) throw new Error(`${from} does not stand there once`);
  return text.replace(from, () => to);
}

function reportAfter(mistakes: readonly Mistake[]) {
  const edited = new Map(texts);
  for (const mistake of mistakes) edited.set(mistake.file, made(edited.get(mistake.file) ?? '', mistake));
  return reportOn(toDataset(TEMPLATE, new Map([...edited].map(([name, text]) => [name, bytesOf(text)]))));
}

describe('the check of a new dataset', () => {
  it('finds nothing wrong with the template', () => {
    expect(reportAfter([])).toMatchObject({ isValid: true, text: expect.stringMatching(/no problems$/) });
  });

  it('is tried with thirty mistakes', () => {
    expect(MISTAKES).toHaveLength(30);
  });

  it.for(MISTAKES)('names file, line and column of $says, and fails', (mistake) => {
    const { isValid, text } = reportAfter([mistake]);
    const { line, column } = placeOf(made(texts.get(mistake.file) ?? '', mistake), mistake.at);
    expect(isValid).toBe(false);
    const lines = text.split('\n').filter((each) => each.startsWith(`${TEMPLATE}/${mistake.file}:${line}:${column}  `));
    expect(lines.join('\n'), text).toMatch(mistake.report);
  });

  it('names mistakes in every file at one go', () => {
    const together = MISTAKES.filter(({ file }, index) => MISTAKES.findIndex((each) => each.file === file) === index);
    const { text } = reportAfter(together);
    for (const { file, report } of together) {
      expect(
        text
          .split('\n')
          .filter((line) => line.includes(`/${file}:`))
          .join('\n'),
      ).toMatch(report);
    }
    expect(together.length).toBeGreaterThan(10);
    expect(text).toMatch(/\d+ problems in \d+ files$/);
  });
});
