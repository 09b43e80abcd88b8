/** What the frame's address selects, in a sentence; nothing where all is shown, or where one area names itself. */
import type { EmbedForm } from '#domain/embedCodec.ts';
import { isActive } from '#domain/filter.ts';
import { SelectionInWords } from '#items/SelectionInWords.tsx';
import { useShownFilter } from '#state/ViewContext.ts';

interface SelectionSentenceProps {
  readonly form: EmbedForm;
}

export function SelectionSentence({ form }: SelectionSentenceProps) {
  const filter = useShownFilter();
  const hasOneArea = filter.selection.area?.length === 1;
  const hasMore = isActive({ ...filter, selection: { ...filter.selection, area: [] } });
  if (!isActive(filter) || (form === 'area' && hasOneArea && !hasMore)) return null;
  return (
    <p className="mt-0.5 max-w-[75ch] text-small text-soft">
      <SelectionInWords filter={filter} />
    </p>
  );
}
