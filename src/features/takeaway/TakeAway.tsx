/** The selection to take along: files, a link, a citation. Everything here follows the page's one filter. */
import { useDeferredValue } from 'react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { DATASET_FILE } from '#dataset/datasetQuery.ts';
import { describeSelection } from '#domain/export/describeSelection.ts';
import { ALL_EXPORT_FORMATS } from '#domain/export/exportFormats.ts';
import { CiteBlock } from '#items/CiteBlock.tsx';
import { useSelectionWords } from '#items/useSelectionWords.ts';
import { useFileAddress, useResults, useView } from '#state/ViewContext.ts';
import { ExportOutcomeLine } from './ExportOutcomeLine.tsx';
import { ExportRow } from './ExportRow.tsx';
import { LeftOut } from './LeftOut.tsx';
import { ShareLink } from './ShareLink.tsx';
import { useExports } from './useExports.ts';
import { useI18n } from '#i18n/I18nContext.ts';

export function TakeAway() {
  const { dataset } = useLoadedDataset();
  const address = useFileAddress(DATASET_FILE);
  const words = useI18n().messages.takeaway;
  const selectionWords = useSelectionWords();
  const results = useResults();
  // Deferred as in ViewProvider, so that the sentence and its numbers are of one filter.
  const query = useDeferredValue(useView((view) => view.query));
  const selection = useView((view) => view.selection);
  const { outcome, download, copy } = useExports();
  return (
    <section aria-labelledby="takeaway-heading" className="page-frame pt-4 pb-12 print:hidden">
      <h2 id="takeaway-heading" tabIndex={-1} className="display-serif text-title">
        {words.heading}
      </h2>
      <p className="mt-2 max-w-prose text-lead">
        <span className="visually-hidden">{`${words.selectionLabel}: `}</span>
        <span>{describeSelection({ query, selection }, results, selectionWords)}</span>
      </p>
      <div className="mt-6 grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <section>
          <h3 className="border-b border-ink pb-1 text-lead font-semibold">{words.exports}</h3>
          <ul className="divide-y divide-line border-b border-line">
            {ALL_EXPORT_FORMATS.map((format) => (
              <ExportRow
                key={format.id}
                format={format}
                count={format.count({ dataset, results })}
                onDownload={() => void download(format)}
                onCopy={() => void copy(format)}
              />
            ))}
          </ul>
          <ExportOutcomeLine outcome={outcome} />
          <LeftOut />
          <p className="mt-3 max-w-prose text-small text-soft">{words.guard}</p>
        </section>
        <div className="space-y-8">
          <section>
            <h3 className="mb-3 border-b border-ink pb-1 text-lead font-semibold">{words.share}</h3>
            <ShareLink />
          </section>
          <section>
            <h3 className="mb-2 border-b border-ink pb-1 text-lead font-semibold">{words.cite}</h3>
            <CiteBlock item={null} />
          </section>
          <section>
            <h3 className="mb-2 border-b border-ink pb-1 text-lead font-semibold">{words.whole}</h3>
            <p className="text-small text-soft">{words.wholeHint}</p>
            <p className="mt-1">
              <a href={address} download className="inline-flex min-h-6 items-center text-small underline">
                {words.dataset}
              </a>
            </p>
          </section>
        </div>
      </div>
    </section>
  );
}
