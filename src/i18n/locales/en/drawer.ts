/** English words of the drawer. */
import type { ItemKind } from '#domain/dataset.ts';
import type { LinkType } from '#domain/linkTypes.ts';
import type { TitleStanding } from '#domain/titleStanding.ts';
import { pluralIn } from '#i18n/plural.ts';

const count = pluralIn('en');

const kinds: Record<ItemKind, string> = {
  area: 'Area',
  commitment: 'Statement',
  intervention: 'Intervention',
  event: 'Event',
  document: 'Document',
  organisation: 'Organisation',
  person: 'Person',
  source: 'Source',
};

/** `{subject}` rests on `{object}`; both are replaced by links. None says more than the sources behind such links do. */
const links: Record<LinkType, string> = {
  'builds-on': '{subject} builds on {object}.',
  reaffirms: '{subject} reaffirms {object}.',
  welcomes: '{subject} welcomes {object}.',
  recognises: '{subject} recognises {object}.',
  'prepared-by': '{object} was held ahead of {subject}.',
  'annexed-to': '{subject} is annexed to {object}.',
  'adopted-at': '{subject} was adopted at {object}.',
  'takes-up': '{subject} takes up {object}.',
  continues: '{subject} continues {object}.',
};

/** The item itself, as it stands in those sentences. */
const self: Record<ItemKind, string> = {
  area: 'This area',
  commitment: 'This statement',
  intervention: 'This intervention',
  event: 'This event',
  document: 'This document',
  organisation: 'This organisation',
  person: 'This person',
  source: 'This source',
};
const selfInside: Record<ItemKind, string> = {
  area: 'this area',
  commitment: 'this statement',
  intervention: 'this intervention',
  event: 'this event',
  document: 'this document',
  organisation: 'this organisation',
  person: 'this person',
  source: 'this source',
};

const kindsPlural: Record<ItemKind, string> = {
  area: 'Areas',
  commitment: 'Statements',
  intervention: 'Interventions',
  event: 'Events',
  document: 'Documents',
  organisation: 'Organisations',
  person: 'People',
  source: 'Sources',
};

export const drawerEn = {
  kinds,
  kindsPlural,
  heading: (kind: string, code: string) => `${kind} ${code}`,
  close: 'Close',
  navigation: (kind: string) => `${kind}: previous and next`,
  previous: 'Previous',
  next: 'Next',
  atStart: 'Previous: this is the first one',
  atEnd: 'Next: this is the last one',
  noNeighbours: (step: string) => `${step}: not available, because the filters leave this one out`,
  position: (position: string, total: string) => `${position} of ${total}`,
  outside: 'Outside the filters',
  backToPage: 'Back to the page',
  notStated: 'Not stated in the source',
  unknownRecord: (id: string) => `Unknown record: ${id}`,
  outsideAreas: 'Outside the areas',
  titles: {
    official: 'Official title',
    reported: 'Title as other sources give it',
    unofficial: 'Not an official title',
  } satisfies Record<TitleStanding, string>,
  officialIn: (language: string) => `Official title in ${language}`,

  statement: {
    strongest: (verb: string) => `${verb}: the strongest verb used here`,
    weakest: (verb: string) => `${verb}: the lightest verb used here`,
    step: (verb: string, step: string, total: string) =>
      `${verb}: step ${step} of ${total}, counted from the strongest`,
    unranked: (verb: string) => `${verb}: not an undertaking, so not on the scale of verbs`,
    scaleHow: 'How the verbs are ordered',
    scaleExplained:
      'From the strongest to the lightest. The order is our reading of how such texts use their verbs, not the sources’, so the verb itself is always shown.',
    target: 'Target date',
    origin: 'Where it is reported',
    originWithForm: (origin: string, form: string) => `${origin}, ${form}`,
    organisations: 'Linked organisations',
    documents: 'Linked documents',
    events: 'Linked events',
    linkedHint:
      'These links are ours. What the release names anywhere is marked, even if this statement does not name it.',
    noneLinked: 'None',
    namedInRelease: 'Named in the release',
    namedInPart: 'Named in part in the release',
    borneOutBy: 'Also supported by',
    interventions: 'What was said on this area at the meeting',
  },

  lineage: {
    heading: 'Where it comes from',
    headingEntry: 'Before and after',
    rests: 'Earlier',
    later: 'Later',
    none: 'The sources link it to no earlier event or document.',
    links,
    self,
    selfInside,
    /** An event or document with its date, and an area, inside a sentence. */
    dated: '{item} ({date})',
    areaAsSubject: 'The area “{area}”',
    areaInside: 'the area “{area}”',
    /** An area does not rest on what dealt with it beforehand in the way an event or a text rests on another. */
    areaPreparedBy: '{object} dealt with matters of {subject} beforehand.',
    attribution: 'Where the release places it',
    attributionOf: '{document}: {says}',
    furtherBack: (n: number) => count(n, { one: 'Further back: # link', other: 'Further back: # links' }),
    furtherOn: (n: number) => count(n, { one: 'Further on: # link', other: 'Further on: # links' }),
  },

  evidence: {
    heading: 'Sources',
    nothingRests: 'No record on this page cites it.',
  },

  notes: {
    disagreements: 'Where sources differ',
    cautions: 'Read with care',
  },

  areaBody: {
    statements: 'In the release’s summary',
    reported: 'Reported by other sources',
    reportedNote: 'Not in the release. Each shows how firm its source is.',
    hidden: (n: number) => count(n, { one: '# more outside the filters', other: '# more outside the filters' }),
    entries: 'Events and documents',
    noEntries: 'No event or document of its own was found.',
    interventions: 'What was said at the meeting',
    organisations: 'Organisations',
    otherTitles: 'Other titles',
  },

  event: {
    date: 'Date',
    known: {
      day: 'known to the day',
      month: 'known to the month only',
      year: 'known to the year only',
    },
    kind: 'Kind',
    place: 'Place',
    format: 'Format',
    formats: { 'in-person': 'In person', online: 'Online', hybrid: 'In person and online' },
    chair: 'Organiser or chair',
    presidency: 'Presidency',
    presidencyOf: (name: string, year: string) => `${name}, ${year}`,
    areas: 'Areas it concerns',
    allAreas: 'Every area',
    noAreas: 'None of the areas',
    release: 'In the release',
    inRelease: {
      named: 'Named',
      indirect: 'Referred to without its name',
      no: 'Not mentioned',
      'in-part': 'Named in part',
      itself: 'It is the release',
    },
    twoNames: 'Two names',
    releaseCalls: 'The release',
    organiserCalls: 'Its organiser and other sources',
    documents: 'Documents adopted or presented there',
    statements: 'Linked statements',
    linkedHint: 'These links are ours: a statement need not name what it is linked to.',
    organisations: 'Organisations involved',
    said: 'What was said at and around the meeting',
    people: 'Who chaired or spoke',
  },

  document: {
    issuers: 'Issued by',
    authors: 'Authors',
    annexOf: 'Annex of',
    annexes: 'Annexes',
    releaseSays: 'What the release says of it',
    agrees: 'The primary source agrees.',
    disagrees: 'The primary source says otherwise: see the note below.',
    notChecked: 'Not checked against a primary source.',
    areas: 'Areas',
    statements: 'Linked statements',
    address: 'Address',
    open: 'Open the document',
  },

  organisation: {
    role: 'Role here',
    statements: 'Linked statements',
    events: 'Events',
    documents: 'Documents it issued',
    people: 'People',
    inRelease: 'In the release',
  },

  person: { role: 'Role at the time', organisation: 'Organisation', interventions: 'Interventions' },

  source: {
    publisher: 'Publisher',
    kind: 'Kind',
    extent: 'What was read',
    published: 'Published',
    publishedUnknown: 'No date given',
    address: 'Address',
    resting: 'Records that cite it',
  },

  intervention: { speaker: 'Speaker', areas: 'Areas' },

  actions: {
    heading: 'Keep or share',
    copyLink: 'Copy link',
    copied: 'Link copied',
    permalink: 'Permanent link',
  },
};
