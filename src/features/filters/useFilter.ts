/** The filter in force, as a stable value. */
import { useMemo } from 'react';
import type { Filter } from '#domain/filterQuestion.ts';
import { useView } from '#state/ViewContext.ts';

export function useFilter(): Filter {
  const query = useView((view) => view.query);
  const selection = useView((view) => view.selection);
  return useMemo(() => ({ query, selection }), [query, selection]);
}
