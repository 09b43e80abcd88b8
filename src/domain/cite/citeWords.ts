/** What citing needs of a language: places, dates and one way of setting a reference. */
import type { WrittenDateWords } from '#domain/export/writtenDate.ts';
import type { Locator } from '#domain/schema.ts';

/** The parts of a reference in words; what is not known is empty. */
export interface ReferenceParts {
  readonly authors: readonly string[];
  readonly publishers: readonly string[];
  readonly title: string;
  readonly container: string;
  readonly date: string;
  readonly place: string;
  readonly version: string;
  readonly address: string;
  readonly accessed: string;
}

export interface CiteWords {
  readonly date: WrittenDateWords;
  readonly place: (locator: Locator) => string;
  readonly places: (places: readonly string[]) => string;
  readonly reference: (parts: ReferenceParts) => string;
}
