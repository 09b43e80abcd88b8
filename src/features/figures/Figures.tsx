/** The figures section: one chart worth reading, the same numbers as a table, and what it leaves out. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { mostFrequentWording, wordingByArea } from '#domain/wordingByArea.ts';
import { WORDINGS } from '#domain/wordings.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { useResults } from '#state/ViewContext.ts';
import { ChartSlot } from './ChartSlot.tsx';
import { WordingTable } from './WordingTable.tsx';

export function Figures() {
  const { dataset } = useLoadedDataset();
  const { messages } = useI18n();
  const results = useResults();
  const words = messages.figures;
  const summary = results.commitments.filter(({ origin }) => origin === 'summary');
  const figure = wordingByArea(results.areas, summary);
  const [strongest] = WORDINGS;
  const most = mostFrequentWording(figure);
  const left = dataset.commitments.filter(({ origin }) => origin !== 'summary').length;
  return (
    <section aria-labelledby="figures-heading" className="@container page-frame pt-4 pb-12">
      <h2 id="figures-heading" tabIndex={-1} className="display-serif text-title">
        {words.heading}
      </h2>
      {most === null ? (
        <p className="mt-4 text-soft">{words.empty}</p>
      ) : (
        <figure
          aria-labelledby="wording-figure-title"
          className="mt-4 grid break-inside-avoid gap-x-12 gap-y-6 @min-[62rem]:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
        >
          <figcaption>
            <h3 id="wording-figure-title" className="text-lead font-semibold">
              {words.finding({
                verb: messages.wordings[strongest.id],
                uses: figure.totals.get(strongest.id) ?? 0,
                total: figure.total,
                most: messages.wordings[most],
                mostUses: figure.totals.get(most) ?? 0,
              })}
            </h3>
            <p className="mt-2 max-w-prose text-small text-soft">
              <span>{words.method}</span>
              {left > 0 ? <span>{` ${words.leftOut(left)}`}</span> : null}
            </p>
            <WordingTable figure={figure} />
          </figcaption>
          <ChartSlot figure={figure} />
        </figure>
      )}
    </section>
  );
}
