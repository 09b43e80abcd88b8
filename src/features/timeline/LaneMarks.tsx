/** One lane: its name, and its marks and clusters as a list of that name. */
import { clusterId } from '#domain/timelineKeys.ts';
import type { Entry } from '#domain/entries.ts';
import type { Extent } from '#domain/rowPacking.ts';
import type { StackedLane } from '#domain/timelineLayout.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { ClusterButton } from './ClusterButton.tsx';
import type { DrawingSizes } from './drawingSizes.ts';
import { Placed } from './Placed.tsx';
import { TimelineMark } from './TimelineMark.tsx';

interface LaneMarksProps {
  readonly lane: StackedLane;
  readonly sizes: DrawingSizes;
  /** Id of the stop that holds the one tab stop. */
  readonly currentId: string | null;
  readonly onCluster: (entries: readonly Entry[]) => void;
}

export function LaneMarks({ lane, sizes, currentId, onCluster }: LaneMarksProps) {
  const { messages } = useI18n();
  const { column, frame, heights } = sizes;
  const nameId = `lane-${lane.kind}`;
  const placeOf = (row: number, box: Extent) => ({
    left: box.from,
    top: lane.rowsTop - lane.top + row * heights.row,
    width: box.to - box.from,
    height: heights.row,
  });
  return (
    <Placed className="absolute inset-x-0" place={{ top: lane.top, height: lane.height }}>
      <Placed
        as="p"
        id={nameId}
        className={`absolute text-small leading-tight text-soft ${column > 0 ? 'overflow-hidden pe-3 text-balance' : 'bg-paper pe-1 whitespace-nowrap'}`}
        place={column > 0 ? { top: heights.padding + 4, width: column } : { top: heights.padding }}
      >
        {messages.kinds[lane.kind]}
      </Placed>
      <Placed
        as="ul"
        aria-labelledby={nameId}
        className="absolute inset-y-0 list-none"
        place={{ left: column, width: frame }}
      >
        {lane.marks.map((mark) => (
          <Placed as="li" key={mark.entry.id} className="absolute" place={placeOf(mark.row, mark.box)}>
            <TimelineMark mark={mark} height={heights.row} isCurrent={mark.entry.id === currentId} />
          </Placed>
        ))}
        {lane.clusters.map(({ entries, row, box }) => (
          <Placed as="li" key={clusterId(entries)} className="absolute" place={placeOf(row, box)}>
            <ClusterButton
              kind={lane.kind}
              entries={entries}
              isCurrent={clusterId(entries) === currentId}
              onOpen={onCluster}
            />
          </Placed>
        ))}
      </Placed>
    </Placed>
  );
}
