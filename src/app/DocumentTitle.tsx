/** The document's title says what is open, what is selected, which view it is, and the meeting. Draws nothing. */
import { useEffect } from 'react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { describeSelection } from '#domain/export/describeSelection.ts';
import { isActive } from '#domain/filter.ts';
import { nameOf } from '#domain/itemText.ts';
import { pageTitle } from '#domain/pageTitle.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { useSelectionWords } from '#items/useSelectionWords.ts';
import { useResults, useShownFilter, useView } from '#state/ViewContext.ts';

export function DocumentTitle() {
  const { dataset } = useLoadedDataset();
  const { messages, plain } = useI18n();
  const words = useSelectionWords();
  const results = useResults();
  const filter = useShownFilter();
  const open = useView((view) => view.open);
  const shape = useView((view) => view.results);
  const about = useView((view) => view.about);
  const item = open === null ? undefined : dataset.items.get(open);
  const meeting = plain(dataset.meeting.name);
  const title = pageTitle([
    about === null ? '' : messages.footer.about[about],
    item ? plain(nameOf(item)) : '',
    shape === 'areas' ? '' : messages.results.views[shape],
    // The sentence names the meeting itself.
    isActive(filter) ? describeSelection(filter, results, words) : meeting,
    messages.page.name,
  ]);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}
