/** Statements by strength of wording: one block each, or one for each strength where they are many, strongest first, and the same in words. */
import type { Commitment } from '#domain/schema.ts';
import { tallyWordings, type WordingCount } from '#domain/wordingTally.ts';
import { useI18n } from '#i18n/I18nContext.ts';

interface StrengthBarProps {
  readonly commitments: readonly Commitment[];
  /** How many there are without the filter: what is not shown stays as an empty frame. */
  readonly whole: number;
}

const HEIGHT = 10;
const STEP = 26;
const GAP = 3;
/** More than this are drawn as shares of so many. */
const MOST_BLOCKS = 40;

interface Block {
  /** In steps from the left. */
  readonly from: number;
  readonly to: number;
  readonly strength: number | null;
  readonly isShown: boolean;
}

function toBlocks(tally: readonly WordingCount[], whole: number): Block[] {
  const shown = tally.reduce((sum, { count }) => sum + count, 0);
  const total = Math.max(whole, shown);
  const groups = [
    ...tally.map(({ strength, count }) => ({ strength, count, isShown: true })),
    ...(total > shown ? [{ strength: null, count: total - shown, isShown: false }] : []),
  ];
  const isMany = total > MOST_BLOCKS;
  const scale = isMany ? MOST_BLOCKS / total : 1;
  let at = 0;
  return groups.flatMap(({ strength, count, isShown }) => {
    const pieces = isMany ? 1 : count;
    return Array.from({ length: pieces }, () => {
      const from = at;
      at += (count / pieces) * scale;
      return { from, to: at, strength, isShown };
    });
  });
}

export function StrengthBar({ commitments, whole }: StrengthBarProps) {
  const { messages } = useI18n();
  const tally = tallyWordings(commitments);
  const blocks = toBlocks(tally, whole);
  const width = Math.min(MOST_BLOCKS, Math.max(whole, commitments.length)) * STEP;
  return (
    <div>
      <svg
        aria-hidden="true"
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        className="block max-w-full"
        preserveAspectRatio="xMinYMid meet"
      >
        {blocks.map(({ from, to, strength, isShown }) => (
          <rect
            key={from}
            x={from * STEP + 0.5}
            y={0.5}
            width={(to - from) * STEP - GAP}
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
