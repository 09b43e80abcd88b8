/** Full title, date, kind and areas of the mark in question, beside it and within the frame. */
import { clusterId } from '#domain/timelineKeys.ts';
import type { StackedLane } from '#domain/timelineLayout.ts';
import { Placed } from './Placed.tsx';
import type { DrawingSizes } from './drawingSizes.ts';
import { HintText } from './HintText.tsx';
import type { ShownHint } from './useMarkHint.ts';

interface MarkHintProps {
  readonly hint: ShownHint;
  readonly lanes: readonly StackedLane[];
  readonly sizes: DrawingSizes;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
}

const WIDEST = 320;

function findTarget(lanes: readonly StackedLane[], id: string) {
  for (const lane of lanes) {
    const mark = lane.marks.find(({ entry }) => entry.id === id);
    if (mark) return { lane, row: mark.row, box: mark.box, x: mark.x + mark.width / 2, entries: [mark.entry] };
    const cluster = lane.clusters.find(({ entries }) => clusterId(entries) === id);
    if (cluster) {
      const { row, box, entries } = cluster;
      return { lane, row, box, x: (box.from + box.to) / 2, entries };
    }
  }
  return null;
}

export function MarkHint({ hint, lanes, sizes, onPointerEnter, onPointerLeave }: MarkHintProps) {
  const target = findTarget(lanes, hint.id);
  if (!target) return null;
  const { lane, row, box, entries } = target;
  const width = Math.min(WIDEST, sizes.frame);
  const left = Math.min(Math.max(0, box.from), sizes.frame - width);
  const top = lane.rowsTop + row * sizes.heights.row;
  return (
    <Placed
      role="tooltip"
      onPointerEnter={onPointerEnter}
      onPointerLeave={onPointerLeave}
      className={`absolute z-20 border border-ink bg-raised px-3 py-2 text-small ${hint.isAbove ? '-translate-y-full' : ''}`}
      place={{ left: sizes.column + left, width, top: hint.isAbove ? top : top + sizes.heights.row }}
    >
      <HintText entries={entries} />
    </Placed>
  );
}
