/** The operative verb with its place on the strength scale: a swatch that never stands without its word. */
import { useI18n } from '#i18n/I18nContext.ts';
import type { WordingId } from '#domain/wordings.ts';
import { StrengthSwatch } from './StrengthSwatch.tsx';

interface WordingLabelProps {
  readonly wording: WordingId;
}

export function WordingLabel({ wording }: WordingLabelProps) {
  const { messages } = useI18n();
  return (
    <span className="inline-flex items-baseline gap-1.5 whitespace-nowrap">
      <StrengthSwatch wording={wording} className="size-3 translate-y-px" />
      <span>{messages.wordings[wording]}</span>
    </span>
  );
}
