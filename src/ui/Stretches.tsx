/**
 * A list that is drawn whole while it is short, so that the browser's own search finds everything, and beyond a length
 * in stretches: those near the window are drawn, the others are room of their height.
 */
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { observeNear } from './observeNear.ts';

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
  /** What stands for a stretch in the built page, where no script can draw it. */
  readonly renderOutline?: (items: readonly Item[]) => ReactNode;
  /** Drawn in the built page too. */
  readonly isFirstDrawn?: boolean;
  /** Length to hold against `whole` where the list is one of several. */
  readonly total?: number;
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
    isFirstDrawn = false,
    total = items.length,
  } = props;
  if (total <= whole) return renderItems(items);
  const stretches = Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
  return stretches.map((own, index) => (
    <Stretch
      key={own[0] === undefined ? index : keyOf(own[0])}
      height={own.length * height}
      isDrawnFirst={isFirstDrawn && index === 0}
      renderItems={() => renderItems(own)}
      renderOutline={() => renderOutline?.(own) ?? null}
    />
  ));
}
