/** A document: who issued it and when, what it belongs to, what the release says of it, and what stands on it. */
import type { DocumentRecord } from '#domain/schema.ts';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { DocumentFacts } from './DocumentFacts.tsx';
import { DrawerSection } from './DrawerSection.tsx';
import { EntryHead } from './EntryHead.tsx';
import { EntryList } from './EntryList.tsx';
import { EvidenceSection } from './EvidenceSection.tsx';
import { LineageSection } from './LineageSection.tsx';
import { NoteSection } from './NoteSection.tsx';
import { ReleaseSays } from './ReleaseSays.tsx';
import { StatementList } from './StatementList.tsx';

interface DocumentBodyProps {
  readonly record: DocumentRecord;
}

export function DocumentBody({ record }: DocumentBodyProps) {
  const { dataset } = useLoadedDataset();
  const words = useI18n().messages.drawer.document;
  const { linkedHint } = useI18n().messages.drawer.event;
  const annexes = dataset.entries.filter(
    (entry) => entry.type === 'document' && entry.record.annexOf?.document === record.id,
  );
  const statements = dataset.commitments.filter((statement) => statement.documents.includes(record.id));
  return (
    <>
      <EntryHead record={record} />
      <DocumentFacts record={record} />
      <ReleaseSays record={record} />
      {annexes.length > 0 ? (
        <DrawerSection heading={words.annexes}>
          <EntryList entries={annexes} />
        </DrawerSection>
      ) : null}
      {statements.length > 0 ? (
        <DrawerSection heading={words.statements} hint={linkedHint}>
          <StatementList statements={statements} />
        </DrawerSection>
      ) : null}
      <LineageSection item={{ kind: 'document', record }} />
      <NoteSection id={record.id} />
      <EvidenceSection confidence={record.confidence} citations={record.sources} />
    </>
  );
}
