/** English: the reference for what must be said. Whole messages with named placeholders, never fragments. */
import type { EntryKind } from '#domain/entryKinds.ts';
import type { Confidence } from '#domain/evidence.ts';
import type { FacetId } from '#domain/facets.ts';
import type { SearchPlace } from '#domain/haystack.ts';
import type { WordingId } from '#domain/wordings.ts';
import { lateWords } from '#i18n/lateWords.ts';
import { pluralIn } from '#i18n/plural.ts';
import { compareEn } from './en/compare.ts';
import { figuresEn } from './en/figures.ts';
import { offlineEn } from './en/offline.ts';
import { selectionEn } from './en/selection.ts';
import { timelineEn } from './en/timeline.ts';

const count = pluralIn('en');

const wordings: Record<WordingId, string> = {
  commit: 'Commit',
  reaffirm: 'Reaffirm',
  prioritise: 'Prioritise',
  encourage: 'Encourage',
  welcome: 'Welcome',
  recognise: 'Recognise',
  acknowledge: 'Acknowledge',
  note: 'Note',
  call: 'Call for',
  transform: 'Transform',
  'set-terms': 'Set terms',
  statement: 'No operative verb',
  'held-an-event': 'Held an event',
  unclassified: 'Unclassified',
};

const kinds: Record<EntryKind, string> = {
  summit: 'Summits',
  ministerial: 'Ministerial meetings',
  forum: 'Forums and workshops',
  'working-meeting': 'Task force and working groups',
  negotiation: 'Negotiations',
  milestone: 'Milestones',
  unclassified: 'Unclassified',
  document: 'Documents',
};

const kind: Record<EntryKind, string> = {
  summit: 'Summit',
  ministerial: 'Ministerial meeting',
  forum: 'Forum or workshop',
  'working-meeting': 'Working meeting',
  negotiation: 'Negotiation',
  milestone: 'Milestone',
  unclassified: 'Unclassified',
  document: 'Document',
};

const confidences: Record<Confidence, string> = {
  release: 'In the release',
  primary: 'Primary source',
  secondary: 'Secondary source only',
  inference: 'Inferred',
};

const datesFrom: Record<Confidence, string> = {
  release: 'date from the release',
  primary: 'date from a primary source',
  secondary: 'date from a secondary source',
  inference: 'date inferred',
};

const facets: Record<FacetId, string> = {
  track: 'Track',
  wording: 'Wording',
  origin: 'Reported in',
  area: 'Area',
  kind: 'Kind',
  year: 'Year',
  organisation: 'Organisation',
  presidency: 'Presidency',
  release: 'Named in the release',
  confidence: 'Confidence',
};

const places: Record<SearchPlace, string> = {
  title: 'title',
  text: 'wording',
  area: 'area title',
  documents: 'documents',
  events: 'events',
  organisations: 'organisations',
  interventions: 'what was said at the meeting',
  notes: 'notes',
  code: 'reference code',
};

export const en = {
  page: {
    name: 'Communiqué',
    skip: 'Skip to results',
    direct: 'Direct links',
    language: 'Language',
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    /** Said once, where the data is not complete in the page's language. */
    notTranslated: (language: string, other: string) =>
      `Texts that are not available in ${language} are shown in ${other}.`,
    newTab: '(opens in a new tab)',
    /** Whole sentences that follow each other. */
    sentences: (sentences: readonly string[]) => sentences.join(' '),
  },
  date: {
    uncertain: (date: string) => `${date} (uncertain)`,
    approximate: (date: string) => `about ${date}`,
    uncertainAndApproximate: (date: string) => `about ${date} (uncertain)`,
    openStart: (end: string) => `until ${end}`,
    openEnd: (start: string) => `from ${start}`,
    range: (start: string, end: string) => `${start} to ${end}`,
    dropsFromEnd: false,
  },
  counts: {
    areas: (n: number) => count(n, { one: '# area', other: '# areas' }),
    statements: (n: number) => count(n, { one: '# statement', other: '# statements' }),
    /** Statements of which some stand in the release's own summary. */
    statementsOf: (statements: string, inSummary: number) =>
      count(inSummary, {
        one: `${statements} (# in the release’s summary)`,
        other: `${statements} (# in the release’s summary)`,
      }),
    events: (n: number) => count(n, { one: '# event', other: '# events' }),
    documents: (n: number) => count(n, { one: '# document', other: '# documents' }),
    entries: (n: number) => count(n, { one: '# event or document', other: '# events and documents' }),
    sources: (n: number) => count(n, { one: '# source', other: '# sources' }),
    records: (n: number) => count(n, { one: '# record', other: '# records' }),
  },
  masthead: {
    figures: 'The meeting in figures',
    areas: (n: number) => count(n, { one: 'area', other: 'areas' }),
    statements: (n: number) =>
      count(n, { one: 'statement in the release’s summary', other: 'statements in the release’s summary' }),
    withCommit: (n: number) => count(n, { one: '# uses the verb “commit”', other: '# use the verb “commit”' }),
    reported: (n: number) =>
      count(n, {
        one: '# more reported by other sources',
        other: '# more reported by other sources',
      }),
    events: (n: number) => count(n, { one: 'event', other: 'events' }),
    documents: (n: number) => count(n, { one: 'document', other: 'documents' }),
    namedInRelease: (n: number) => count(n, { one: '# named in the release', other: '# named in the release' }),
    /** Of documents, where the release itself is one of them. */
    releaseAndNamed: (n: number) =>
      count(n, { one: 'the release and # that it names', other: 'the release and # that it names' }),
    tracks: (names: string) => `in ${names}`,
    howCounted: 'How this is counted',
  },
  facets,
  options: {
    wording: wordings as Record<string, string>,
    kind: kinds as Record<string, string>,
    origin: { summary: 'In the release’s summary', reported: 'Reported by other sources' } as Record<string, string>,
    confidence: confidences as Record<string, string>,
    release: { named: 'Named in the release', context: 'Context' } as Record<string, string>,
  },
  wordings,
  kinds,
  kind,
  confidences,
  datesFrom,
  filters: {
    heading: 'Find and filter',
    search: 'Search',
    searchHint: 'Words, people, documents',
    clearSearch: 'Clear the search',
    all: 'All',
    more: 'More filters',
    trackLegend: 'Track',
    option: (value: string, n: number) => `${value} (${n})`,
    open: 'Filter',
    openWithCount: (n: number) => `Filter (${n})`,
    done: 'Show results',
    clearAll: 'Clear all',
    remove: (facet: string, value: string) => `Remove ${facet}: ${value}`,
    removeSearch: (query: string) => `Remove search: ${query}`,
    chosen: 'Chosen filters',
    searchChip: (query: string) => `“${query}”`,
    nothing: 'would show nothing with the other filters',
    chosenCount: (n: number) => count(n, { one: '# chosen', other: '# chosen' }),
    units: {
      areas: 'Numbers count areas',
      commitments: 'Numbers count statements',
      entries: 'Numbers count events and documents',
      records: 'Numbers count statements, events and documents',
    },
  },
  results: {
    heading: 'What the ministers agreed',
    view: 'Show as',
    views: {
      areas: 'Areas',
      statements: 'Statements',
      matrix: 'Overview',
      compare: 'Compare',
      scope: 'Method',
    },
    all: (areas: string, statements: string, entries: string) => `${areas}, ${statements}, ${entries}`,
    some: (areas: string, statements: string, entries: string) => `Showing ${areas}, ${statements}, ${entries}`,
    focusMoved: 'What had the focus is no longer shown. The focus is now on the heading.',
    /** Part of a whole, as in "3 of 11". */
    partOf: (part: string, whole: string) => `${part} of ${whole}`,
    none: 'Nothing matches these filters.',
    noData: 'This dataset has no areas and no statements.',
    noneLift: (facet: string) => `Remove the filter “${facet}”`,
    noneLiftSearch: (query: string) => `Remove the search “${query}”`,
    joined: 'These areas have a matching event or document; their statements are listed with them.',
    noStatement: 'No statement matches; the events and documents below do.',
    outside: 'Outside the areas',
  },
  scope: {
    tally: 'Statements by operative verb',
    verb: 'Verb',
    inSummary: 'In the release’s summary',
    reported: 'Reported by other sources',
    total: 'Total',
    facts: 'Facts about the meeting',
    notes: 'Read with care',
    questions: 'Open points',
    glossary: 'Abbreviations',
  },
  card: {
    strength: 'Wording of its statements',
    statementsShown: (part: string, whole: string) => `${part} of ${whole} statements match`,
    events: (n: number) => count(n, { one: '# event', other: '# events' }),
    documents: (n: number) => count(n, { one: '# document', other: '# documents' }),
    reported: (n: number) =>
      count(n, { one: '# more reported by other sources', other: '# more reported by other sources' }),
    noOwn: 'No event or document of its own',
    span: (from: string, to: string) => `${from} to ${to}`,
    foundIn: (where: string) => `Found in: ${where}`,
    marks: (n: number) =>
      count(n, { one: 'Small timeline: # event or document', other: 'Small timeline: # events and documents' }),
  },
  places,
  origin: {
    summary: 'In the release’s summary',
    reported: 'Reported by other sources',
  },
  form: {
    quoted: 'quoted by the source',
    paraphrased: 'paraphrased by the source',
    'own-summary': 'the presidency’s own summary',
  },
  load: {
    loading: 'Loading the data',
    waiting: 'The data is on its way. You can read meanwhile; the controls work once it is here.',
    slow: 'This is taking longer than usual.',
    retry: 'Try again',
    heading: 'The data could not be loaded',
    problems: {
      http: (status: number | null) => `The server answered with an error (HTTP ${status ?? '?'}).`,
      network: () => 'There was no connection to the server.',
      timeout: () => 'The server did not answer in time.',
      'web-page': () => 'A web page came instead of the data. A network that asks you to sign in can cause this.',
      empty: () => 'The data file came back empty.',
      'not-utf-8': () => 'The data file is not in UTF-8 and cannot be read safely.',
      damaged: () => 'The data file is damaged or was cut off.',
      'not-a-dataset': () => 'The file that came is not a dataset of this kind.',
      'no-areas': () => 'The data file has no area that can be read.',
      'newer-format': () => 'This page is older than its data. Reloading may bring the newer page.',
      'older-format': () => 'The data is older than this page expects. It may be updated soon.',
    },
    rest: 'Your filters and the address are kept. You can read the page below, but its controls need the data.',
    notStarted:
      'The controls of this page could not start: a script is missing, the browser is too old, or the page was opened without a web server. Text and links work.',
    broken: 'This page has met an error of its own and cannot go on',
    brokenRest: 'Your browser and the address are fine, and the address is kept. Reloading may help.',
    details: 'Details',
    copy: 'Copy details',
    copied: 'Copied',
    copyList: 'Copy the list',
    andMore: (n: number) => count(n, { one: 'and # more', other: 'and # more' }),
    dropped: (n: number) =>
      count(n, { one: '# record has errors and is not shown', other: '# records have errors and are not shown' }),
  },
  notice: {
    heading: 'Notices',
    badAddress: (values: string) => `Parts of this address were not understood and are left out: ${values}`,
    dismiss: 'Dismiss',
    languageFailed: 'That language could not be loaded. Check the connection and try again.',
    partFailed: 'This part of the page could not be loaded.',
    recordFailed: 'What you opened could not be loaded. The rest of the page works.',
    reload: 'Reload the page',
    close: 'Close',
  },
  figures: figuresEn,
  get matrix() {
    return lateWords().matrix;
  },
  compare: compareEn,
  get cite() {
    return lateWords().cite;
  },
  get drawer() {
    return lateWords().drawer;
  },
  get embed() {
    return lateWords().embed;
  },
  get evidence() {
    return lateWords().evidence;
  },
  offline: offlineEn,
  get print() {
    return lateWords().print;
  },
  selection: selectionEn,

  get takeaway() {
    return lateWords().takeaway;
  },
  timeline: timelineEn,
  footer: {
    sources: 'Sources',
    sourcesLine: (n: number) => count(n, { one: 'Built on # cited source.', other: 'Built on # cited sources.' }),
    mainSource: 'The release this page starts from',
    allSources: 'List all sources',
    licence: 'Licence',
    code: 'Code: MIT licence',
    cite: 'Cite this page',
    citation: (title: string, version: string, released: string) =>
      `Communiqué: ${title}. Data version ${version}, ${released}.`,
    data: 'Data',
    changed: 'The data was changed after this page was built; it is shown as it is now.',
    version: (version: string) => `Data version ${version}`,
    download: 'The dataset (JSON)',
    about: { keys: 'Keyboard', accessibility: 'Accessibility' },
    official:
      'Titles marked official are as their issuers print them. Other text, unless it says otherwise, is our own.',
  },
};
