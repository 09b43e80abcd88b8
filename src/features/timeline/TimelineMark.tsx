/** One entry of the drawing: a real link, its shape and its label. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import type { PlacedMark } from '#domain/rowPacking.ts';
import { isDimmed } from '#domain/timelineHighlight.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { trackOrderOfAreas } from '#items/trackOrder.ts';
import { useViewLink } from '#items/useViewLink.ts';
import { previewHandlers } from '#state/preview.ts';
import { useView } from '#state/ViewContext.ts';
import { MarkShape } from './MarkShape.tsx';
import { Placed } from './Placed.tsx';
import { useHighlight } from './useHighlight.ts';

interface TimelineMarkProps {
  readonly mark: PlacedMark;
  /** Height of its row in pixels. */
  readonly height: number;
  /** Holds the drawing's one tab stop. */
  readonly isCurrent: boolean;
}

export function TimelineMark({ mark, height, isCurrent }: TimelineMarkProps) {
  const { dataset } = useLoadedDataset();
  const { messages, plain, date } = useI18n();
  const words = messages.timeline;
  const highlight = useHighlight();
  const { entry, box, labelSide, labelX, labelWidth } = mark;
  const { id } = entry;
  const { href, ...link } = useViewLink((view) => (view.open === id ? view : { ...view, open: id }));
  const isOpen = useView((view) => view.open === id);
  const dimmed = isDimmed(highlight, entry);
  const isLit = highlight?.kind === 'area' && !dimmed;
  const name = words.markName(plain(entry.record.shortTitle), date(entry.date), messages.kind[entry.kind]);
  return (
    <a
      href={href}
      {...link}
      data-item={id}
      data-stop={id}
      data-lit={isLit ? '' : undefined}
      tabIndex={isCurrent ? 0 : -1}
      aria-current={isOpen ? 'true' : undefined}
      aria-label={link.target === undefined ? name : `${name} ${messages.page.newTab}`}
      {...previewHandlers(id)}
      className={`absolute inset-0 block rounded-sm no-underline focus-visible:outline-3 focus-visible:outline-accent ${isOpen ? 'outline-2 outline-offset-2 outline-ink' : ''}`}
    >
      <MarkShape
        mark={mark}
        x={mark.x - box.from}
        height={height}
        order={trackOrderOfAreas(dataset, entry.areas)}
        isDimmed={dimmed}
      />
      {labelSide === 'none' ? null : (
        <Placed
          as="span"
          className={`absolute inset-y-[4px] overflow-hidden bg-paper text-small text-ellipsis whitespace-nowrap hover:underline ${dimmed ? 'text-soft' : 'text-ink'} ${id === dataset.meeting.event ? 'font-semibold' : ''} ${isLit ? 'underline decoration-2' : ''}`}
          place={{ left: labelX - box.from, width: labelWidth, lineHeight: height - 8 }}
        >
          <LocalizedText text={entry.record.shortTitle} hasMarks />
        </Placed>
      )}
    </a>
  );
}
