/** A date in words at its source's precision; a machine-readable `time` where HTML has a form for it. */
import { isApproximate, isUncertain, parseEdtf, type EdtfDate } from '#domain/edtf.ts';
import { useI18n } from '#i18n/I18nContext.ts';

interface EntryDateProps {
  readonly date: EdtfDate | string;
}

export function EntryDate({ date }: EntryDateProps) {
  const i18n = useI18n();
  const parsed = typeof date === 'string' ? parseEdtf(date) : date;
  const words = i18n.date(date);
  if (!parsed || parsed.isInterval || isUncertain(parsed) || isApproximate(parsed)) {
    return <span data-edtf={parsed?.text}>{words}</span>;
  }
  return (
    <time dateTime={parsed.text} data-edtf={parsed.text}>
      {words}
    </time>
  );
}
