/** Counts the records that have errors and are not shown, and lists them for whoever can mend them. */
import type { DroppedRecord } from '#domain/parseDataset.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { SelectedText } from '#ui/SelectedText.tsx';
import { useCopy } from '#ui/useCopy.ts';

interface DroppedRecordsNoticeProps {
  readonly records: readonly DroppedRecord[];
}

/** Lines on the page; the copied list has all. */
const MOST_LINES = 20;

function describe({ collection, position, id, problem }: DroppedRecord): string {
  return `${collection}[${position}]${id === null ? '' : ` ${id}`}: ${problem}`;
}

export function DroppedRecordsNotice({ records }: DroppedRecordsNoticeProps) {
  const { messages } = useI18n();
  const { outcome, copy } = useCopy<'list'>();
  const lines = records.map(describe);
  return (
    <details role="note" className="border-l-4 border-edge bg-sunk px-3 py-1.5">
      <summary className="min-h-6">{messages.load.dropped(records.length)}</summary>
      <ul className="mt-1 font-mono wrap-anywhere">
        {lines.slice(0, MOST_LINES).map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
      {lines.length > MOST_LINES ? <p>{messages.load.andMore(lines.length - MOST_LINES)}</p> : null}
      <button type="button" className="mt-2 control" onClick={() => void copy('list', lines.join('\n'))}>
        {outcome.state === 'copied' ? messages.load.copied : messages.load.copyList}
      </button>
      {outcome.state === 'refused' ? <SelectedText label={messages.load.details} text={outcome.text} /> : null}
    </details>
  );
}
