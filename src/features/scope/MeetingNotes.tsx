/** The notes about the meeting as a whole. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { NoteBlock } from '#items/NoteBlock.tsx';

export function MeetingNotes() {
  const { dataset } = useLoadedDataset();
  const notes = dataset.notesByRecord.get(dataset.meeting.id) ?? [];
  return notes.map((note) => <NoteBlock key={note.id} note={note} isOpen={false} />);
}
