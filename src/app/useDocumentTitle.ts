/** The document's title says what is open, then what is searched, then the meeting. */
import { useEffect } from 'react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { nameOf } from '#domain/itemText.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { useView } from '#state/ViewContext.ts';

export function useDocumentTitle(): void {
  const { dataset } = useLoadedDataset();
  const { messages, plain } = useI18n();
  const open = useView((view) => view.open);
  const query = useView((view) => view.query.trim());
  const item = open === null ? undefined : dataset.items.get(open);
  const title = [
    item ? plain(nameOf(item)) : '',
    query === '' ? '' : messages.filters.searchChip(query),
    plain(dataset.meeting.name),
    messages.page.name,
  ]
    .filter((part) => part !== '')
    .join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
