/** The selection to take along: files, a link, a citation. Everything here follows the page's one filter. */
import { useState } from 'react';
import { CiteBlock } from '#items/CiteBlock.tsx';
import { SelectionInWords } from '#items/SelectionInWords.tsx';
import { ShareLink } from '#items/ShareLink.tsx';
import { useShownFilter } from '#state/ViewContext.ts';
import { downloadChance } from '#ui/downloadChance.ts';
import { Downloads } from './Downloads.tsx';
import { useSnapshot } from './useSnapshot.ts';
import { WholeDataset } from './WholeDataset.tsx';
import { useI18n } from '#i18n/I18nContext.ts';

export function TakeAway() {
  const words = useI18n().messages.takeaway;
  const filter = useShownFilter();
  const takeSnapshot = useSnapshot('selection');
  // Of the frame that the page is in, which never changes.
  const [chance] = useState(() => downloadChance(window, navigator.userAgent));
  return (
    <section aria-labelledby="takeaway-heading" className="page-frame pt-4 pb-12 print:hidden">
      <h2 id="takeaway-heading" tabIndex={-1} className="display-serif text-title">
        {words.heading}
      </h2>
      <p className="mt-2 max-w-[90ch] text-lead">
        <span className="visually-hidden">{`${words.selectionLabel}: `}</span>
        <SelectionInWords filter={filter} />
      </p>
      <div className="mt-6 grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Downloads chance={chance} />
        <div className="space-y-8">
          <section>
            <h3 className="mb-3 border-b border-ink pb-1 text-lead font-semibold">{words.share}</h3>
            <ShareLink
              toShare={() => {
                const { sentence, address } = takeSnapshot();
                return { text: sentence, address };
              }}
              copied={words.linkCopied}
              byHand={words.linkByHand}
            />
          </section>
          <section>
            <h3 className="mb-2 border-b border-ink pb-1 text-lead font-semibold">{words.cite}</h3>
            <CiteBlock item={null} />
          </section>
          <WholeDataset chance={chance} />
        </div>
      </div>
    </section>
  );
}
