/**
 * A list that is drawn whole while it is short, so that the browser's own search finds everything, and beyond a length
 * in stretches: those near the window are drawn, the others are room of their height.
 */
import { startTransition, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { observeNear } from './observeNear.ts';
import { useIsLive } from './useIsLive.ts';

interface StretchesProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** Longest list that is drawn whole. */
  readonly whole: number;
  /** Items in a stretch. */
  readonly size: number;
  /** About how high one item is, in pixels. */
  readonly height: number;
  readonly renderItems: (items: readonly Item[]) => ReactNode;
  /** How many items fill a window: where more come new to the page, the others are drawn right after these are painted. */
  readonly first?: number;
  /** What stands for a stretch in the built page, where no script can draw it. */
  readonly renderOutline?: (items: readonly Item[]) => ReactNode;
  /** Drawn in the built page too. */
  readonly isFirstDrawn?: boolean;
  /** Length to hold against `whole` where the list is one of several. */
  readonly total?: number;
}

type InTurnProps<Item> = Required<Pick<StretchesProps<Item>, 'items' | 'first' | 'height' | 'renderItems'>>;

/** Draws at once what fills a window and the rest in slices; in the built page, and over it, all is there from the start. */
function InTurn<Item>({ items, first, height, renderItems }: InTurnProps<Item>) {
  const isLive = useIsLive();
  const [isWhole, setIsWhole] = useState(!isLive || items.length <= first);
  useEffect(() => {
    if (!isWhole) startTransition(() => setIsWhole(true));
  }, [isWhole]);
  return (
    <>
      {renderItems(isWhole ? items : items.slice(0, first))}
      {isWhole ? null : <svg aria-hidden="true" width="1" height={(items.length - first) * height} />}
    </>
  );
}

interface StretchProps {
  readonly height: number;
  readonly isDrawnFirst: boolean;
  readonly renderItems: () => ReactNode;
  readonly renderOutline: () => ReactNode;
}

function Stretch({ height, isDrawnFirst, renderItems, renderOutline }: StretchProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState<boolean | null>(isDrawnFirst ? true : null);
  /** Its height when it was last drawn, in pixels. */
  const room = useRef(height);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    return observeNear(element, (near, ownHeight) => {
      setIsNear((before) => {
        if (before === true && !near) room.current = ownHeight;
        return near;
      });
    });
  }, []);
  // An outline gets its room too, before anything is observed: outlines are low, and all would be near at once. By hand:
  // a style attribute in a built page is refused by the content security policy.
  useLayoutEffect(() => {
    frame.current?.style.setProperty('height', isNear === true ? 'auto' : `${room.current}px`);
  }, [isNear]);
  return <div ref={frame}>{isNear === null ? renderOutline() : isNear ? renderItems() : null}</div>;
}

export function Stretches<Item>(props: StretchesProps<Item>) {
  const {
    items,
    keyOf,
    whole,
    size,
    height,
    renderItems,
    renderOutline,
    first = items.length,
    isFirstDrawn = false,
    total = items.length,
  } = props;
  if (total <= whole) return <InTurn items={items} first={first} height={height} renderItems={renderItems} />;
  const stretches = Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
  return stretches.map((own, index) => (
    <Stretch
      key={own[0] === undefined ? index : keyOf(own[0])}
      height={own.length * height}
      isDrawnFirst={isFirstDrawn && index === 0}
      renderItems={() => <InTurn items={own} first={first} height={height} renderItems={renderItems} />}
      renderOutline={() => renderOutline?.(own) ?? null}
    />
  ));
}
