/**
 * Which field of which kind of record names records of which other kinds. The one place that the
 * check, the index and the page read it from; knows no schema library, so it costs nothing at run time.
 */
import { COLLECTION_NAMES, type CollectionName } from './collections.ts';
import type { Collections, Meeting } from './schema.ts';

/** A kind of record that can name others or be named: every collection, and the meeting itself. */
export type Referable = CollectionName | 'meeting';

export interface Reference<Path extends string = string> {
  /** `.` steps into an object, `[]` into each item of a list: `facts[].sources[].source`. */
  readonly path: Path;
  /** The kinds that the id may belong to. */
  readonly targets: readonly Referable[];
}

/** One id as a record holds it. `path` starts at the record; list positions count from 0. */
export interface FoundReference {
  readonly path: readonly (string | number)[];
  readonly id: string;
  readonly targets: readonly Referable[];
}

/** Paths to the strings of a record, so that a field renamed in the schema fails to compile here. */
type StringPath<T> = {
  [Key in keyof T & string]-?: `${Key}${StepsBelow<NonNullable<T[Key]>>}`;
}[keyof T & string];
type StepsBelow<T> = T extends string
  ? ''
  : T extends readonly (infer Item)[]
    ? `[]${StepsBelow<Item>}`
    : T extends object
      ? string extends keyof T
        ? never
        : `.${StringPath<T>}`
      : never;

type RecordOf<Name extends Referable> = Name extends CollectionName ? Collections[Name][number] : Meeting;
type References = { readonly [Name in Referable]: readonly Reference<StringPath<RecordOf<Name>>>[] };

const SOURCE = { path: 'sources[].source', targets: ['sources'] } as const;
const AREAS = { path: 'areas[]', targets: ['areas'] } as const;
const PRESIDENCY = { path: 'presidency', targets: ['presidencies'] } as const;
const ORGANISATIONS = { path: 'organisations[]', targets: ['organisations'] } as const;

const LINK_ENDS = ['areas', 'commitments', 'events', 'documents'] as const;
const EVERY_KIND = ['meeting', ...COLLECTION_NAMES] as const satisfies readonly Referable[];

/** Every reference that the format knows, in the order of the fields. A kind that names nothing has an empty list. */
export const REFERENCES: References = {
  meeting: [
    { path: 'event', targets: ['events'] },
    { path: 'declaration', targets: ['documents'] },
    { path: 'release', targets: ['documents'] },
    { path: 'releaseSource', targets: ['sources'] },
    { path: 'facts[].sources[].source', targets: ['sources'] },
  ],
  tracks: [],
  presidencies: [],
  areas: [
    { path: 'track', targets: ['tracks'] },
    { path: 'otherTitles[].sources[].source', targets: ['sources'] },
    SOURCE,
  ],
  commitments: [
    { path: 'area', targets: ['areas'] },
    { path: 'documents[]', targets: ['documents'] },
    { path: 'events[]', targets: ['events'] },
    ORGANISATIONS,
    { path: 'borneOutBy[].source', targets: ['sources'] },
    SOURCE,
  ],
  interventions: [{ path: 'person', targets: ['people'] }, AREAS, SOURCE],
  events: [ORGANISATIONS, PRESIDENCY, AREAS, SOURCE],
  documents: [
    { path: 'issuers[]', targets: ['organisations'] },
    { path: 'annexOf.document', targets: ['documents'] },
    PRESIDENCY,
    AREAS,
    SOURCE,
  ],
  organisations: [AREAS, SOURCE],
  people: [{ path: 'organisation', targets: ['organisations'] }, SOURCE],
  sources: [],
  links: [{ path: 'from', targets: LINK_ENDS }, { path: 'to', targets: LINK_ENDS }, SOURCE],
  notes: [
    { path: 'sides[].source.source', targets: ['sources'] },
    { path: 'about[]', targets: EVERY_KIND },
  ],
  glossary: [],
  questions: [],
};

const STEP = /\[\]|[^.[\]]+/g;

function collect(
  value: unknown,
  steps: readonly string[],
  path: readonly (string | number)[],
  found: (path: readonly (string | number)[], id: string) => void,
): void {
  const [step, ...rest] = steps;
  if (step === undefined) {
    if (typeof value === 'string') found(path, value);
  } else if (step === '[]') {
    if (Array.isArray(value)) value.forEach((item, index) => collect(item, rest, [...path, index], found));
  } else if (typeof value === 'object' && value !== null) {
    // Own fields only: an absent field must not find something on Object.prototype.
    const field = Object.getOwnPropertyDescriptor(value, step);
    if (field) collect(field.value, rest, [...path, step], found);
  }
}

/**
 * Every id that one record holds, in the order of REFERENCES. Takes any value, so that unchecked data
 * can be asked too: a field that is absent, null or of another type holds no reference, and so does
 * the word `all` in place of a list of areas.
 */
export function referencesOf(collection: Referable, record: unknown): FoundReference[] {
  return REFERENCES[collection].flatMap(({ path, targets }) => {
    const references: FoundReference[] = [];
    collect(record, path.match(STEP) ?? [], [], (at, id) => references.push({ path: at, id, targets }));
    return references;
  });
}
