/** The mark of a wording on the strength scale. What carries no undertaking to rank is an empty frame. */
import { isDashed, strengthOf, type WordingId } from '#domain/wordings.ts';

interface StrengthSwatchProps {
  readonly wording: WordingId;
  readonly className?: string;
}

export function StrengthSwatch({ wording, className = 'size-3' }: StrengthSwatchProps) {
  const strength = strengthOf(wording);
  return (
    <span
      aria-hidden="true"
      data-strength={strength ?? undefined}
      className={`${className} inline-block shrink-0 border border-soft ${isDashed(wording) ? 'border-dashed' : ''} ${strength === null ? '' : 'bg-(--strength) forced-color-adjust-none print:[print-color-adjust:exact]'}`}
    />
  );
}
