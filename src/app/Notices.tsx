/** Quiet lines under the masthead: parts of the address that could not be used, records that could not be read. */
import { useStore } from 'zustand/react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { useViewStore } from '#state/ViewContext.ts';
import { BadAddressNotice } from './BadAddressNotice.tsx';
import { DroppedRecordsNotice } from './DroppedRecordsNotice.tsx';

export function Notices() {
  const { messages } = useI18n();
  const { dropped: records } = useLoadedDataset();
  const values = useStore(useViewStore(), (state) => state.dropped);
  if (values.length === 0 && records.length === 0) return null;
  return (
    <section
      aria-label={messages.notice.heading}
      tabIndex={-1}
      className="page-frame mb-4 space-y-2 text-small outline-none print:hidden"
    >
      {values.length > 0 ? <BadAddressNotice values={values} /> : null}
      {records.length > 0 ? <DroppedRecordsNotice records={records} /> : null}
    </section>
  );
}
