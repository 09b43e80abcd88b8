/** One source: who published it, where in it, what kind of source it is, and the way there. */
import type { Citation } from '#domain/schema.ts';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { RichMessage } from '#ui/RichMessage.tsx';
import { SafeLink } from '#ui/SafeLink.tsx';
import { DOT } from './dot.ts';
import { ItemLink } from './ItemLink.tsx';
import { LocalizedText } from './LocalizedText.tsx';
import { Locators } from './Locators.tsx';

interface CitationRowProps {
  readonly citation: Citation;
}

export function CitationRow({ citation }: CitationRowProps) {
  const { dataset } = useLoadedDataset();
  const { messages, language } = useI18n();
  const words = useI18n().messages.evidence;
  const source = dataset.items.get(citation.source);
  if (source?.kind !== 'source') return <li className="py-2 text-soft">{words.unknownSource(citation.source)}</li>;
  const { record } = source;
  return (
    <li className="py-2.5">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <ItemLink id={record.id} className="py-0.5 font-semibold underline">
          <LocalizedText text={record.publisher} />
        </ItemLink>
        {citation.at ? <Locators at={citation.at} /> : null}
      </p>
      <p className="py-2 text-small text-soft">
        <SafeLink href={record.address} newTabLabel={messages.page.newTab}>
          <span lang={record.titleLanguage === language ? undefined : record.titleLanguage}>{record.title}</span>
        </SafeLink>
      </p>
      <p className="text-small text-soft">
        <span>{words.sourceKinds[record.kind]}</span>
        {citation.supports ? (
          <span>
            <span>{DOT}</span>
            <RichMessage message={words.supports} parts={{ what: <LocalizedText text={citation.supports} /> }} />
          </span>
        ) : null}
      </p>
    </li>
  );
}
