/** The figures, as one registry: what each counts, what it finds and how it is drawn. A new one is an entry and its words. */
import { lazy, type ComponentType } from 'react';
import {
  countRows,
  largestColumn,
  NO_PRESIDENCY,
  organisationByArea,
  presidencyByArea,
  wordingByArea,
  type AreaTally,
  type FigureRows,
} from '#domain/areaTally.ts';
import type { Dataset } from '#domain/dataset.ts';
import { facetById } from '#domain/facets.ts';
import type { Results } from '#domain/filterQuestion.ts';
import type { Text } from '#domain/schema.ts';
import { WORDINGS } from '#domain/wordings.ts';
import type { I18n } from '#i18n/I18nContext.ts';
import { facetValueText } from '#items/facetValueText.ts';
import type { ChartContent, ChartProps } from './chartContent.ts';
import { barChartHeight } from './chartSizes.ts';
import { planDots } from './dotPlan.ts';
import { StrengthKey } from './StrengthKey.tsx';
import { TrackKey } from './TrackKey.tsx';

interface FigureDefinition {
  readonly id: string;
  readonly rowsOf: (results: Results, dataset: Dataset) => FigureRows;
  readonly columnName: (column: string, dataset: Dataset, i18n: I18n) => string;
  /** What the data gives of that name. */
  readonly columnText?: (column: string, dataset: Dataset) => Text | undefined;
  /** The title: what the numbers say. Only asked for when something is counted. */
  readonly finding: (tally: AreaTally, name: (column: string) => string, i18n: I18n) => string;
  /** Most columns that the chart has room for. */
  readonly mostDrawn?: number;
  /** Says what the marks mean, in words that stand with the chart. */
  readonly Key: ComponentType<{ readonly content: ChartContent }>;
  readonly Chart: ComponentType<ChartProps>;
  /** Pixels that the chart needs in a width. */
  readonly heightOf: (content: ChartContent, i18n: I18n, width: number) => number;
}

const DotChart = lazy(() => import('./DotChart.tsx').then((module) => ({ default: module.DotChart })));
const BarsChart = lazy(() => import('./BarsChart.tsx').then((module) => ({ default: module.BarsChart })));
const [STRONGEST] = WORDINGS;

function dotsHeight(content: ChartContent, i18n: I18n, width: number): number {
  return planDots(content, i18n, width).height;
}

export const FIGURES = [
  {
    id: 'wording',
    rowsOf: wordingByArea,
    columnName: (column, dataset, i18n) => facetValueText(facetById('wording'), column, dataset, i18n),
    finding: (tally, name, { messages }) => {
      const most = largestColumn(tally) ?? STRONGEST.id;
      return messages.figures.wording.finding({
        verb: name(STRONGEST.id),
        uses: tally.totals.get(STRONGEST.id) ?? 0,
        total: tally.total,
        most: name(most),
        mostUses: tally.totals.get(most) ?? 0,
      });
    },
    Key: StrengthKey,
    Chart: BarsChart,
    heightOf: ({ tally }) => barChartHeight(tally.rows.length),
  },
  {
    id: 'presidency',
    rowsOf: presidencyByArea,
    columnName: (column, { presidencies }, { messages, plain, date }) => {
      const presidency = presidencies.find(({ id }) => id === column);
      const words = messages.figures.presidency;
      return presidency ? words.named(plain(presidency.name), date(presidency.year)) : words.none;
    },
    columnText: (column, { presidencies }) => presidencies.find(({ id }) => id === column)?.name,
    finding: (tally, name, { messages }) => {
      const columns = tally.columns.filter((column) => column !== NO_PRESIDENCY);
      const most = largestColumn({ ...tally, columns });
      const words = messages.figures.presidency;
      if (most === null) return words.onlyNone(tally.total);
      const mostCount = tally.totals.get(most) ?? 0;
      const none = tally.totals.get(NO_PRESIDENCY) ?? 0;
      return words.finding({ most: name(most), mostCount, total: tally.total, none });
    },
    Key: TrackKey,
    Chart: DotChart,
    heightOf: dotsHeight,
  },
  {
    id: 'organisation',
    rowsOf: organisationByArea,
    columnName: (column, dataset, i18n) => facetValueText(facetById('organisation'), column, dataset, i18n),
    columnText: (column, dataset) => facetById('organisation').text?.(dataset, column),
    finding: (tally, name, { messages }) => {
      const most = tally.columns[0] ?? '';
      return messages.figures.organisation.finding({
        name: name(most),
        areas: countRows(tally, most),
        ofAreas: tally.rows.length,
        records: tally.totals.get(most) ?? 0,
      });
    },
    mostDrawn: 8,
    Key: TrackKey,
    Chart: DotChart,
    heightOf: dotsHeight,
  },
] as const satisfies readonly FigureDefinition[];

export type FigureId = (typeof FIGURES)[number]['id'];
export type Figure = FigureDefinition & { readonly id: FigureId };
