/** A date with how finely it is known, in words, and what it rests on where that is said of the date alone. */
import { coarsestPrecision, type EdtfDate } from '#domain/edtf.ts';
import type { Confidence } from '#domain/evidence.ts';
import { EntryDate } from '#items/EntryDate.tsx';
import { Fact } from './Fact.tsx';
import { useI18n } from '#i18n/I18nContext.ts';

interface DateFactProps {
  readonly date: EdtfDate;
  readonly confidence: Confidence | undefined;
}

export function DateFact({ date, confidence }: DateFactProps) {
  const { messages } = useI18n();
  const words = messages.drawer.event;
  const precision = coarsestPrecision(date);
  return (
    <Fact name={words.date}>
      <span>
        <EntryDate date={date} />
      </span>
      {confidence === undefined ? null : (
        <span className="block text-small text-soft">{messages.datesFrom[confidence]}</span>
      )}
      {precision === 'day' ? null : <span className="block text-small text-soft">{words.known[precision]}</span>}
    </Fact>
  );
}
