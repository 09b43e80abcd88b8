/** The page's one live count. It speaks once a change has settled, not with every key. */
import { useEffect, useState } from 'react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { isActive } from '#domain/filter.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { useFocusLoss } from '#state/focusLoss.ts';
import { useResults, useShownFilter, useViewStore } from '#state/ViewContext.ts';

/** Milliseconds without a change in what is typed before the count is said. */
const SETTLED_AFTER = 600;

export function ResultStatus() {
  const { dataset } = useLoadedDataset();
  const { messages, number } = useI18n();
  const results = useResults();
  const hasLostFocus = useFocusLoss(results);
  const filter = useShownFilter();
  const store = useViewStore();
  const { counts, results: words } = messages;
  const part = (shown: number, whole: number, inWords: (n: number) => string) =>
    shown === whole ? inWords(whole) : words.partOf(number(shown), inWords(whole));
  const statements = part(results.commitments.length, dataset.commitments.length, counts.statements);
  const inSummary = results.commitments.filter(({ origin }) => origin === 'summary').length;
  const sentence = isActive(filter) ? words.some : words.all;
  const current = sentence(
    part(results.areas.length, dataset.areas.length, counts.areas),
    inSummary === results.commitments.length ? statements : counts.statementsOf(statements, inSummary),
    part(results.entries.length, dataset.entries.length, counts.entries),
  );
  const [said, setSaid] = useState(current);
  useEffect(() => {
    const isTyping = store.getState().change === 'typing';
    const timer = setTimeout(() => setSaid(current), isTyping ? SETTLED_AFTER : 0);
    return () => clearTimeout(timer);
  }, [current, store]);
  return (
    <p role="status" className="text-small">
      <span>{said}</span>
      {hasLostFocus ? <span className="visually-hidden">{` ${words.focusMoved}`}</span> : null}
    </p>
  );
}
