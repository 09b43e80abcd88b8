/** What a reader could misread about a record: first where sources differ, then what to be careful with. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { NoteBlock } from '#items/NoteBlock.tsx';
import { DrawerSection } from './DrawerSection.tsx';
import { useI18n } from '#i18n/I18nContext.ts';

interface NoteSectionProps {
  readonly id: string;
}

export function NoteSection({ id }: NoteSectionProps) {
  const { dataset } = useLoadedDataset();
  const words = useI18n().messages.drawer;
  const notes = dataset.notesByRecord.get(id) ?? [];
  const groups = [
    { kind: 'disagreement', heading: words.notes.disagreements },
    { kind: 'caution', heading: words.notes.cautions },
  ] as const;
  return groups.map(({ kind, heading }) => {
    const ofKind = notes.filter((note) => note.kind === kind);
    if (ofKind.length === 0) return null;
    return (
      <DrawerSection key={kind} heading={heading}>
        {ofKind.map((note) => (
          <NoteBlock key={note.id} note={note} isOpen={ofKind.length === 1} />
        ))}
      </DrawerSection>
    );
  });
}
