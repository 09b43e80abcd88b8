/** An EDTF date as reference formats take it: the first date, with no field that the source does not give. */
import { isApproximate, isUncertain, parseEdtf } from '#domain/edtf.ts';

/** Year, then month and day as far as known. */
export interface DateFields {
  readonly parts: readonly [number, ...number[]];
  readonly isVague: boolean;
}

export function dateFields(text: string | null): DateFields | null {
  const date = text === null ? null : parseEdtf(text);
  const first = date?.start ?? date?.end;
  if (!date || !first) return null;
  const { year, month, day } = first;
  return {
    parts: [year, ...(month === undefined ? [] : [month]), ...(day === undefined ? [] : [day])],
    isVague: isUncertain(date) || isApproximate(date),
  };
}
