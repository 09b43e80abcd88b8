/** Statements by strength of wording: one block each, strongest first, and the same in words. */
import type { Commitment } from '#domain/schema.ts';
import { tallyWordings } from '#domain/wordingTally.ts';
import { useI18n } from '#i18n/I18nContext.ts';

interface StrengthBarProps {
  readonly commitments: readonly Commitment[];
  /** How many there are without the filter: what is not shown stays as an empty frame. */
  readonly whole: number;
}

const HEIGHT = 10;
const STEP = 26;
const BLOCK = 23;

export function StrengthBar({ commitments, whole }: StrengthBarProps) {
  const { messages } = useI18n();
  const tally = tallyWordings(commitments);
  const strengths = tally.flatMap(({ strength, count }) => Array.from({ length: count }, () => strength));
  const blocks = Array.from({ length: Math.max(whole, strengths.length) }, (_, index) => ({
    strength: strengths[index] ?? null,
    isShown: index < strengths.length,
  }));
  return (
    <div>
      <svg
        aria-hidden="true"
        width={blocks.length * STEP}
        height={HEIGHT}
        viewBox={`0 0 ${blocks.length * STEP} ${HEIGHT}`}
        className="block max-w-full"
        preserveAspectRatio="xMinYMid meet"
      >
        {blocks.map(({ strength, isShown }, index) => (
          <rect
            // The blocks have no identity but their place.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            x={index * STEP + 0.5}
            y={0.5}
            width={BLOCK}
            height={HEIGHT - 1}
            data-strength={isShown && strength !== null ? strength : undefined}
            className={isShown && strength !== null ? 'fill-(--strength) stroke-soft' : 'fill-none stroke-edge'}
            strokeDasharray={isShown ? undefined : '2 2'}
          />
        ))}
      </svg>
      <ul aria-label={messages.card.strength} className="mt-1.5 flex flex-wrap gap-x-3 text-small">
        {tally.map(({ wording, count }) => (
          <li key={wording}>{count > 1 ? `${messages.wordings[wording]} × ${count}` : messages.wordings[wording]}</li>
        ))}
      </ul>
    </div>
  );
}
