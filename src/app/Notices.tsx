/** Quiet lines under the masthead: parts of the address that could not be used, records that could not be read. */
import { useState } from 'react';
import { useStore } from 'zustand/react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { useViewStore } from '#state/ViewContext.ts';

/** Longest piece of a stranger's address that is repeated on the page, in characters. */
const LONGEST_VALUE = 40;
const MOST_VALUES = 5;

export function Notices() {
  const { messages, list } = useI18n();
  const { dropped: droppedRecords } = useLoadedDataset();
  const dropped = useStore(useViewStore(), (state) => state.dropped);
  const [isDismissed, setIsDismissed] = useState(false);
  const values = dropped.slice(0, MOST_VALUES).map(({ parameter, value }) => {
    const short = [...value].slice(0, LONGEST_VALUE).join('');
    return `${parameter}=${short === value ? value : `${short}…`}`;
  });
  const hasBadAddress = values.length > 0 && !isDismissed;
  if (!hasBadAddress && droppedRecords.length === 0) return null;
  return (
    <div className="page-frame mb-4 space-y-2 text-small print:hidden">
      {hasBadAddress ? (
        <div
          role="note"
          className="flex flex-wrap items-center gap-x-4 gap-y-1 border-l-4 border-edge bg-sunk px-3 py-1.5"
        >
          <p className="min-w-0 flex-1">
            <bdi>{messages.notice.badAddress(list(values))}</bdi>
          </p>
          <button
            type="button"
            className="min-h-6 underline pointer-coarse:min-h-11"
            onClick={() => setIsDismissed(true)}
          >
            {messages.notice.dismiss}
          </button>
        </div>
      ) : null}
      {droppedRecords.length > 0 ? (
        <details role="note" className="border-l-4 border-edge bg-sunk px-3 py-1.5">
          <summary>{messages.load.dropped(droppedRecords.length)}</summary>
          <ul className="mt-1 font-mono">
            {droppedRecords.map((record) => (
              <li key={`${record.collection} ${record.position}`}>
                {`${record.collection}[${record.position}] ${record.id ?? ''} ${record.problem}`}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}
