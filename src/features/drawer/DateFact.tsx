/** A date with how finely it is known, in words. */
import { coarsestPrecision, type EdtfDate } from '#domain/edtf.ts';
import { EntryDate } from '#items/EntryDate.tsx';
import { Fact } from './Fact.tsx';
import { useI18n } from '#i18n/I18nContext.ts';

interface DateFactProps {
  readonly date: EdtfDate;
}

export function DateFact({ date }: DateFactProps) {
  const words = useI18n().messages.drawer.event;
  const precision = coarsestPrecision(date);
  return (
    <Fact name={words.date}>
      <span>
        <EntryDate date={date} />
      </span>
      {precision === 'day' ? null : <span className="block text-small text-soft">{words.known[precision]}</span>}
    </Fact>
  );
}
