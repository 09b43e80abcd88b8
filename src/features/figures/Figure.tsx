/** One figure for the current selection: what it finds, how it was counted, the chart and the same numbers as a table. */
import { useMemo } from 'react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { TextsInMessage } from '#items/TextsInMessage.tsx';
import { useResults } from '#state/ViewContext.ts';
import type { ChartContent } from './chartContent.ts';
import { ChartSlot } from './ChartSlot.tsx';
import type { Figure as FigureEntry } from './figures.ts';
import { FigureTable } from './FigureTable.tsx';

interface FigureProps {
  readonly figure: FigureEntry;
}

export function Figure({ figure }: FigureProps) {
  const { dataset } = useLoadedDataset();
  const i18n = useI18n();
  const words = i18n.messages.figures[figure.id];
  const results = useResults();
  const { tally, leftOut } = useMemo(() => figure.rowsOf(results, dataset), [figure, results, dataset]);
  const drawn = tally.columns.slice(0, figure.mostDrawn);
  const textOf = (column: string) => figure.columnText?.(column, dataset);
  const content: ChartContent = {
    tally,
    drawn,
    columnName: (column) => figure.columnName(column, dataset, i18n),
    columnLanguage: (column) => {
      const text = textOf(column);
      return text && i18n.langOf(text);
    },
    name: words.chart,
    rowsTitle: words.rows,
    columnsTitle: words.columns,
  };
  const titleId = `figure-${figure.id}`;
  const isCut = drawn.length < tally.columns.length;
  if (tally.total === 0) {
    return (
      <div className="mt-4 border-t border-line pt-4">
        <h3 className="text-small font-semibold">{words.heading}</h3>
        <p className="mt-1 text-soft">{words.empty}</p>
      </div>
    );
  }
  const title = figure.finding(tally, content.columnName, i18n);
  return (
    <figure
      aria-labelledby={titleId}
      data-figure={figure.id}
      className="mt-4 grid gap-x-12 gap-y-6 border-t border-line pt-5 pb-6 @min-[62rem]:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] print:block"
    >
      <figcaption className="min-w-0">
        <p className="text-small text-soft">{words.heading}</p>
        <h3 id={titleId} className="mt-0.5 max-w-prose break-after-avoid display-serif text-lead">
          <TextsInMessage
            message={title}
            texts={tally.columns.flatMap((column) => {
              const text = textOf(column);
              return text === undefined ? [] : [text];
            })}
          />
        </h3>
        <p className="mt-2 max-w-prose text-small text-soft">
          {i18n.messages.page.sentences([
            words.method,
            ...(isCut && 'top' in words ? [words.top(drawn.length, tally.columns.length)] : []),
            ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
          ])}
        </p>
        <div className="mt-4">
          <figure.Key content={content} />
        </div>
        <FigureTable content={content} />
      </figcaption>
      <ChartSlot figure={figure} content={content} heading={words.heading} title={title} />
    </figure>
  );
}
