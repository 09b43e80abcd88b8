/** What every chart and table of the figures gets: names in the reader's language and the numbers. */
import type { AreaTally } from '#domain/areaTally.ts';

export interface ChartContent {
  readonly tally: AreaTally;
  /** Columns to draw, in their order; the table has all of the tally's. */
  readonly drawn: readonly string[];
  readonly columnName: (column: string) => string;
  /** The language of that name, where it is another than the page's: a `lang`. */
  readonly columnLanguage: (column: string) => string | undefined;
  /** Names the chart where it is not seen. */
  readonly name: string;
  /** Titles of the two axes. */
  readonly rowsTitle: string;
  readonly columnsTitle: string;
}

export interface ChartProps {
  readonly content: ChartContent;
  /** Pixels that the chart has. */
  readonly width: number;
}
