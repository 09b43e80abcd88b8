/** The document's title says what is open, what is searched and filtered, which view it is, and the meeting. */
import { useEffect } from 'react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { FACETS } from '#domain/facets.ts';
import { nameOf } from '#domain/itemText.ts';
import { pageTitle } from '#domain/pageTitle.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { facetValueText } from '#items/facetValueText.ts';
import { useView } from '#state/ViewContext.ts';

/** Most filters that are named: a title is read at a glance. */
const MOST_VALUES = 3;

export function useDocumentTitle(): void {
  const { dataset } = useLoadedDataset();
  const i18n = useI18n();
  const { messages, plain } = i18n;
  const open = useView((view) => view.open);
  const query = useView((view) => view.query.trim());
  const selection = useView((view) => view.selection);
  const results = useView((view) => view.results);
  const about = useView((view) => view.about);
  const item = open === null ? undefined : dataset.items.get(open);
  const chosen = FACETS.flatMap((facet) =>
    (selection[facet.id] ?? []).map((value) => facetValueText(facet, value, dataset, i18n)),
  );
  const title = pageTitle([
    about === null ? '' : messages.footer.about[about],
    item ? plain(nameOf(item)) : '',
    query === '' ? '' : messages.filters.searchChip(query),
    ...chosen.slice(0, MOST_VALUES),
    chosen.length > MOST_VALUES ? '…' : '',
    results === 'areas' ? '' : messages.results.views[results],
    plain(dataset.meeting.name),
    messages.page.name,
  ]);
  useEffect(() => {
    document.title = title;
  }, [title]);
}
