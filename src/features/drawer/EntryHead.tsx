/** How the drawer of an event and that of a document begin: title, whose title it is, and the summary. */
import type { DocumentRecord, EventRecord } from '#domain/schema.ts';
import { DefinedText } from '#items/DefinedText.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { DrawerTitle } from './DrawerTitle.tsx';
import { OfficialNote } from './OfficialNote.tsx';

interface EntryHeadProps {
  readonly record: EventRecord | DocumentRecord;
}

export function EntryHead({ record }: EntryHeadProps) {
  return (
    <>
      <DrawerTitle>
        <LocalizedText text={record.title} hasMarks />
      </DrawerTitle>
      <OfficialNote record={record} />
      <p className="mt-3 text-lead">
        <DefinedText text={record.summary} />
      </p>
    </>
  );
}
