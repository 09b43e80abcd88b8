/** Entries that the lane has no room for, as a number that opens them. */
import type { Entry } from '#domain/entries.ts';
import type { EntryKind } from '#domain/entryKinds.ts';
import { clusterId } from '#domain/timelineKeys.ts';
import { isDimmed } from '#domain/timelineHighlight.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { useHighlight } from './useHighlight.ts';

interface ClusterButtonProps {
  readonly kind: EntryKind;
  readonly entries: readonly Entry[];
  readonly isCurrent: boolean;
  readonly onOpen: (entries: readonly Entry[]) => void;
}

/** Titles said in the button's name; more would not be listened to. */
const NAMED = 3;

export function ClusterButton({ kind, entries, isCurrent, onOpen }: ClusterButtonProps) {
  const { messages, plain, list } = useI18n();
  const words = useI18n().messages.timeline;
  const highlight = useHighlight();
  const titles = entries.slice(0, NAMED).map((entry) => plain(entry.record.shortTitle));
  const rest = entries.length - titles.length;
  const said = rest > 0 ? words.andMore(titles.join(', '), rest) : list(titles);
  const isOff = entries.every((entry) => isDimmed(highlight, entry));
  return (
    <button
      type="button"
      data-stop={clusterId(entries)}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={`${words.cluster(entries.length)}, ${words.clusterName(entries.length, messages.kinds[kind], said)}`}
      onClick={() => onOpen(entries)}
      className={`absolute inset-x-0 inset-y-px rounded-sm border border-edge bg-raised text-small leading-none hover:border-ink ${isOff ? 'text-soft' : 'text-ink'}`}
    >
      {words.cluster(entries.length)}
    </button>
  );
}
