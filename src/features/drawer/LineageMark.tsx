/** One row of the lineage drawing: a mark by the timeline's grammar, and the name where there is most room. */
import type { LineageRow } from '#domain/lineagePicture.ts';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { ItemName } from '#items/ItemName.tsx';
import { LineageShape } from './LineageShape.tsx';
import { trackOrderOfItem } from './trackOrderOfItem.ts';
import { useI18n } from '#i18n/I18nContext.ts';

interface LineageMarkProps {
  readonly row: LineageRow;
  /** Top of the row and middle of its mark, in pixels. */
  readonly top: number;
  readonly line: number;
}

const NAME_HEIGHT = 18;
/** Half the least mark, so that the name begins with the mark's edge. */
const MARK_EDGE = 6;

export function LineageMark({ row, top, line }: LineageMarkProps) {
  const { dataset } = useLoadedDataset();
  const words = useI18n().messages.drawer;
  const item = dataset.items.get(row.id);
  if (!item) return null;
  const entry = dataset.entryById.get(row.id);
  const isLeft = row.middle <= 50;
  const name = (
    <span className={`bg-raised pr-1 ${row.isSelf ? 'font-semibold' : ''}`}>
      {item.kind === 'commitment' ? (
        words.heading(words.kinds.commitment, item.record.code)
      ) : (
        <ItemName item={item} isShort />
      )}
    </span>
  );
  return (
    <>
      <LineageShape
        row={row}
        line={line}
        order={trackOrderOfItem(dataset, item)}
        isFilled={entry === undefined || entry.isInRelease}
      />
      <svg
        x={isLeft ? `${row.middle}%` : '0'}
        y={top}
        overflow="visible"
        width={isLeft ? `${100 - row.middle}%` : `${row.middle}%`}
      >
        <foreignObject x={isLeft ? -MARK_EDGE : MARK_EDGE} y="0" width="100%" height={NAME_HEIGHT}>
          <div className={`truncate text-[0.75rem] leading-[18px] text-ink ${isLeft ? '' : 'text-right'}`}>{name}</div>
        </foreignObject>
      </svg>
    </>
  );
}
