/** How to cite what was printed, where it is, and under which licence. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { citationOf, referencesIn } from '#domain/cite/citation.ts';
import { plainReference } from '#domain/cite/plainCitation.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { today } from '#items/today.ts';
import { useCiteWords } from '#items/useCiteWords.ts';
import { wholeAddress } from '#items/wholeAddress.ts';
import { useAddress } from '#state/ViewContext.ts';
import { RichMessage } from '#ui/RichMessage.tsx';
import { BriefSection } from './BriefSection.tsx';

export function BriefCitation() {
  const { dataset } = useLoadedDataset();
  const { language, messages } = useI18n();
  const citeWords = useCiteWords();
  const address = wholeAddress(useAddress((view) => ({ ...view, open: null })));
  const { licence } = dataset.profile;
  const citation = citationOf({ dataset, language }, null, { address, accessed: today() });
  const words = messages.takeaway.brief;
  return (
    <div className="break-inside-avoid">
      <BriefSection heading={messages.cite.heading} hint={messages.cite.hint}>
        <ol className="mt-2 list-decimal space-y-1 ps-5 text-small">
          {referencesIn(citation).map((reference) => (
            <li key={reference.key}>{plainReference(reference, citeWords)}</li>
          ))}
        </ol>
        <p className="mt-3 text-small text-soft">
          <RichMessage message={words.licence(licence.name)} parts={{ address: <span>{licence.address}</span> }} />
        </p>
      </BriefSection>
    </div>
  );
}
