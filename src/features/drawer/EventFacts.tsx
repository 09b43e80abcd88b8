/** The short facts of an event, with what the sources do not state named as such. */
import type { EventRecord } from '#domain/schema.ts';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { AreaLinks } from './AreaLinks.tsx';
import { DateFact } from './DateFact.tsx';
import { Fact } from './Fact.tsx';
import { Facts } from './Facts.tsx';
import { NotStated } from './NotStated.tsx';
import { PresidencyFact } from './PresidencyFact.tsx';

interface EventFactsProps {
  readonly record: EventRecord;
}

export function EventFacts({ record }: EventFactsProps) {
  const { dataset } = useLoadedDataset();
  const { messages } = useI18n();
  const words = messages.drawer.event;
  const said = record.releaseSays;
  const entry = dataset.entryById.get(record.id);
  return (
    <Facts>
      {entry ? <DateFact date={entry.date} confidence={record.dateConfidence} /> : null}
      <Fact name={words.kind}>{messages.kind[record.kind]}</Fact>
      <Fact name={words.place}>{record.place ? <LocalizedText text={record.place} /> : <NotStated />}</Fact>
      <Fact name={words.format}>{record.format ? words.formats[record.format] : <NotStated />}</Fact>
      <Fact name={words.chair}>{record.chair ? <LocalizedText text={record.chair} /> : <NotStated />}</Fact>
      {record.presidency === undefined ? null : <PresidencyFact id={record.presidency} />}
      <Fact name={words.areas}>
        <AreaLinks areas={record.areas} />
      </Fact>
      {record.inRelease === undefined ? null : (
        <Fact name={words.release}>
          <span>{words.inRelease[record.inRelease]}</span>
          {said?.text !== undefined && said.name === undefined && said.date === undefined ? (
            <span className="block text-small text-soft">
              <LocalizedText text={said.text} />
            </span>
          ) : null}
        </Fact>
      )}
    </Facts>
  );
}
