/** What an export is made from: one snapshot of the view, with every word that the file is to hold. */
import type { Dataset } from '#domain/dataset.ts';
import type { EntryKind } from '#domain/entryKinds.ts';
import type { Confidence } from '#domain/evidence.ts';
import type { Filter, Results } from '#domain/filterQuestion.ts';
import type { ORIGINS } from '#domain/origins.ts';
import type { Locator, Text } from '#domain/schema.ts';
import { localize, type LocalText } from '#domain/text.ts';
import type { WordingId } from '#domain/wordings.ts';
import type { InexactReason } from './calendarDay.ts';
import type { WrittenDateWords } from './writtenDate.ts';

/** Words of one language for what files say in prose; files for machines use ids instead. */
export interface ExportWords {
  readonly wordings: Readonly<Record<WordingId, string>>;
  readonly kinds: Readonly<Record<EntryKind, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly datesFrom: Readonly<Record<Confidence, string>>;
  readonly origins: Readonly<Record<(typeof ORIGINS)[number], string>>;
  readonly date: WrittenDateWords;
  readonly place: (locator: Locator) => string;
  readonly places: (places: readonly string[]) => string;
  readonly brief: {
    readonly statements: string;
    readonly outside: string;
    readonly timeline: string;
    readonly care: string;
    readonly sources: string;
    readonly nothing: string;
    readonly areaTitle: (numeral: string, title: string) => string;
    /** Number of a source, with the place in it. */
    readonly reference: (number: string, place: string) => string;
    /** What is not the release's own word: where it comes from, how firm it is. */
    readonly reported: (origin: string, confidence: string) => string;
    readonly target: (date: string, text: string) => string;
    readonly entry: (date: string, title: string, remarks: readonly string[]) => string;
    readonly source: (publisher: string, title: string) => string;
    readonly made: (title: string, version: string, date: string) => string;
    /** Each has a place `{address}`. */
    readonly from: string;
    readonly licence: (name: string) => string;
  };
  readonly calendar: {
    readonly leftOut: (title: string, date: string, reason: string) => string;
    readonly reasons: Readonly<Record<InexactReason, string>>;
    readonly nothing: string;
  };
}

export interface ExportSelection {
  readonly dataset: Dataset;
  readonly filter: Filter;
  readonly results: Results;
  readonly language: string;
  /** The selection in one sentence; see describeSelection.ts. */
  readonly sentence: string;
  /** Address of the view that was exported. */
  readonly address: string;
  /** Address of the published schema of a dataset in one file. */
  readonly schemaAddress: string;
  /** Address that opens one record of the dataset. */
  readonly addressOf: (id: string) => string;
  readonly words: ExportWords;
}

/** A text in the language of the export, else in the dataset's own order of languages. */
export function localText({ dataset, language }: Pick<ExportSelection, 'dataset' | 'language'>, text: Text): LocalText {
  return localize(text, language, dataset.profile.languages);
}
