/** Which years and months the axis names, for the room their names take in the view's language. */
import { monthLabels, yearLabels, type MonthLabels, type TimeAxis, type YearTick } from '#domain/timeAxis.ts';
import { formatMonth } from '#i18n/formatDate.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { useMemo } from 'react';
import type { FrameMeasure } from './useFrameMeasure.ts';

export interface AxisLabels {
  readonly years: readonly YearTick[];
  readonly months: MonthLabels | null;
}

export function useAxisLabels(axis: TimeAxis, { textWidth }: FrameMeasure): AxisLabels {
  const { date, language } = useI18n();
  return useMemo(
    () => ({
      years: yearLabels(axis, (year) => textWidth(date(String(year).padStart(4, '0')), true)),
      months: monthLabels(axis, (month, form) => textWidth(formatMonth(month, language, form))),
    }),
    [axis, textWidth, date, language],
  );
}
