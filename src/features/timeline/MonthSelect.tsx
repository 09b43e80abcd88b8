/** One end of the period as a list of months under their years; of years alone when the months are too many. */
import { monthsIn, monthText, toMonth, yearsIn, type MonthRange } from '#domain/timeSpan.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { useId } from 'react';

interface MonthSelectProps {
  readonly label: string;
  readonly month: number;
  readonly edge: 'first' | 'last';
  readonly bounds: MonthRange;
  readonly onChoose: (month: number) => void;
}

/** Longer lists than this serve nobody. */
const MOST_MONTHS = 240;

export function MonthSelect({ label, month, edge, bounds, onChoose }: MonthSelectProps) {
  const { date } = useI18n();
  const id = useId();
  const hasMonths = monthsIn(bounds) <= MOST_MONTHS;
  const choices = (year: number) => {
    if (hasMonths) return Array.from({ length: 12 }, (_, index) => toMonth(year, index + 1));
    const own = toMonth(year, edge === 'first' ? 1 : 12);
    return month >= toMonth(year, 1) && month <= toMonth(year, 12) && month !== own ? [own, month] : [own];
  };
  return (
    <div className="flex min-w-0 items-center gap-2">
      <label htmlFor={id} className="shrink-0 text-soft">
        {label}
      </label>
      <select
        id={id}
        className="control min-w-0 px-1.5 @min-[40rem]:px-3"
        value={month}
        onChange={(event) => onChoose(Number(event.currentTarget.value))}
      >
        {yearsIn(bounds).map((year) => (
          <optgroup key={year} label={date(String(year).padStart(4, '0'))}>
            {choices(year).map((choice) => (
              <option key={choice} value={choice}>
                {date(monthText(choice))}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
