/** A source: what it is, how much of it was read, where it is, and everything on this page that rests on it. */
import type { Source } from '#domain/schema.ts';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { EntryDate } from '#items/EntryDate.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { SafeLink } from '#ui/SafeLink.tsx';
import { DrawerTitle } from './DrawerTitle.tsx';
import { Fact } from './Fact.tsx';
import { Facts } from './Facts.tsx';
import { NoteSection } from './NoteSection.tsx';
import { RestingOn } from './RestingOn.tsx';

interface SourceBodyProps {
  readonly record: Source;
}

export function SourceBody({ record }: SourceBodyProps) {
  const { dataset } = useLoadedDataset();
  const { language, messages } = useI18n();
  const words = useI18n().messages.drawer.source;
  const evidence = useI18n().messages.evidence;
  return (
    <>
      <DrawerTitle>
        <span lang={record.titleLanguage === language ? undefined : record.titleLanguage}>{record.title}</span>
      </DrawerTitle>
      <Facts>
        <Fact name={words.publisher}>
          <LocalizedText text={record.publisher} />
        </Fact>
        <Fact name={words.kind}>{evidence.sourceKinds[record.kind]}</Fact>
        <Fact name={words.extent}>
          <LocalizedText text={record.extent} />
        </Fact>
        <Fact name={words.published}>
          {record.published === null ? (
            <span className="text-soft">{words.publishedUnknown}</span>
          ) : (
            <EntryDate date={record.published} />
          )}
        </Fact>
        <Fact name={words.address}>
          <SafeLink href={record.address} newTabLabel={messages.page.newTab}>
            {record.address}
          </SafeLink>
        </Fact>
      </Facts>
      <NoteSection id={record.id} />
      <RestingOn items={dataset.restingOnSource.get(record.id) ?? []} />
    </>
  );
}
