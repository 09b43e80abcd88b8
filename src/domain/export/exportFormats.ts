/**
 * What can be taken away, as one registry: it drives the buttons, the file names and the tests. How each
 * is written stands in exporters.ts, which is fetched only when a file is asked for.
 */
import { toCalendarDays } from './calendarDay.ts';
import { citedSources } from './citedSources.ts';
import type { ExportSelection } from './exportSelection.ts';

type Counted = Pick<ExportSelection, 'dataset' | 'results'>;

export interface ExportFormat {
  readonly id: string;
  readonly extension: string;
  /** MIME type, with the character set where programs ask for it. */
  readonly type: string;
  /** What the rows are; `records` are statements and entries together. */
  readonly unit: 'commitments' | 'entries' | 'records' | 'sources';
  /** Tells apart the names of files with one extension. */
  readonly part?: string;
  /** Rows that the file will hold. */
  readonly count: (selection: Counted) => number;
}

const EXPORT_FORMATS = [
  {
    id: 'csv-statements',
    extension: 'csv',
    type: 'text/csv;charset=utf-8',
    unit: 'commitments',
    part: 'statements',
    count: ({ results }) => results.commitments.length,
  },
  {
    id: 'csv-timeline',
    extension: 'csv',
    type: 'text/csv;charset=utf-8',
    unit: 'entries',
    part: 'timeline',
    count: ({ results }) => results.entries.length,
  },
  {
    id: 'markdown',
    extension: 'md',
    type: 'text/markdown;charset=utf-8',
    unit: 'records',
    count: ({ results }) => results.commitments.length + results.entries.length,
  },
  {
    id: 'ics',
    extension: 'ics',
    type: 'text/calendar;charset=utf-8',
    unit: 'entries',
    count: ({ results }) => results.entries.filter((entry) => toCalendarDays(entry.date).isExact).length,
  },
  {
    id: 'json',
    extension: 'json',
    type: 'application/json',
    unit: 'records',
    count: ({ results }) => results.commitments.length + results.entries.length,
  },
  {
    id: 'bibtex',
    extension: 'bib',
    type: 'application/x-bibtex;charset=utf-8',
    unit: 'sources',
    count: (selection) => citedSources(selection).length,
  },
] as const satisfies readonly ExportFormat[];

export type ExportId = (typeof EXPORT_FORMATS)[number]['id'];

/** The registry under its common shape. */
export const ALL_EXPORT_FORMATS: readonly (ExportFormat & { readonly id: ExportId })[] = EXPORT_FORMATS;
