/** Adds an area to those compared or takes it out. Where there is no room for one more it says so and what to do. */
import { useState } from 'react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { COMPARE_LIMIT, toggleCompared } from '#domain/viewState.ts';
import type { Area } from '#domain/schema.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { useChangeView, useView } from '#state/ViewContext.ts';
import { LocalizedText } from './LocalizedText.tsx';

interface CompareToggleProps {
  readonly area: Area;
  /** In the corner of the area's card, where its title need not be said to those who see it. */
  readonly isCorner?: boolean;
}

export function CompareToggle({ area, isCorner = false }: CompareToggleProps) {
  const { dataset } = useLoadedDataset();
  const { messages, plain } = useI18n();
  const isChosen = useView((view) => view.compare.includes(area.id));
  const isFull = useView((view) => view.compare.length >= COMPARE_LIMIT);
  const change = useChangeView();
  const [isRefused, setIsRefused] = useState(false);
  const words = messages.compare;
  const isShut = isFull && !isChosen;
  const handleClick = () => {
    setIsRefused(isShut);
    const known = dataset.areas.map(({ id }) => id);
    change((view) => toggleCompared(view, area.id, known));
  };
  const name = words.toggleArea(plain(area.shortTitle));
  return (
    <div className={isCorner ? 'contents print:hidden' : 'print:hidden'}>
      <button
        type="button"
        aria-pressed={isChosen}
        aria-label={isCorner ? name : undefined}
        aria-disabled={isShut || undefined}
        onClick={handleClick}
        className={`group gap-1.5 text-small print:hidden ${isCorner ? 'absolute end-2 top-2 z-1 flex min-h-7 items-center rounded-sm px-2 text-soft hover:text-ink aria-pressed:text-ink pointer-coarse:top-0 pointer-coarse:min-h-11' : 'control'} ${isShut ? 'text-soft' : ''}`}
      >
        <span
          aria-hidden="true"
          className="size-2.5 shrink-0 border border-edge group-aria-pressed:border-ink group-aria-pressed:bg-ink forced-colors:group-aria-pressed:bg-[Highlight]"
        />
        {isCorner ? <span>{words.toggle}</span> : <LocalizedText text={area.shortTitle} />}
      </button>
      <p role="status" className={isCorner ? 'relative z-1 bg-raised text-small' : 'text-small'}>
        {isRefused && isShut ? <span className="block pt-2">{words.full(COMPARE_LIMIT)}</span> : null}
      </p>
    </div>
  );
}
