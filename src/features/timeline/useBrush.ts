/** Dragging in the overview: an end, the whole window, or a new window from where the pointer went down. */
import {
  clampRange,
  isSameRange,
  monthsIn,
  nearestEdge,
  withFirst,
  withLast,
  type MonthRange,
} from '#domain/timeSpan.ts';
import { useRef, type PointerEvent } from 'react';
import { useTimelineRange } from './useTimelineRange.ts';

interface Drag {
  readonly mode: 'first' | 'last' | 'window' | 'new';
  readonly startX: number;
  readonly range: MonthRange;
  hasMoved: boolean;
}

/** Pixels that a pointer must go before it drags. */
const THRESHOLD = 4;

/** `edges` are the positions of the months' starts within the strip, and of the last one's end. */
export function useBrush(edges: readonly number[]) {
  const { bounds, range, show } = useTimelineRange();
  const drag = useRef<Drag | null>(null);

  const xOf = (event: PointerEvent) => event.clientX - event.currentTarget.getBoundingClientRect().left;
  const rangeAt = ({ mode, startX, range: before }: Drag, x: number): MonthRange => {
    const edge = bounds.first + nearestEdge(edges, x);
    const start = bounds.first + nearestEdge(edges, startX);
    if (mode === 'first') return withFirst(before, Math.min(edge, before.last), bounds);
    if (mode === 'last') return withLast(before, Math.max(edge - 1, before.first), bounds);
    if (mode === 'window') {
      const step = edge - start;
      return clampRange({ first: before.first + step, last: before.last + step }, bounds);
    }
    const first = Math.min(start, edge);
    return clampRange({ first, last: Math.max(first, Math.max(start, edge) - 1) }, bounds);
  };

  const handlePointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const grip = event.target instanceof HTMLElement ? event.target.dataset['brush'] : undefined;
    const isAll = monthsIn(range) === monthsIn(bounds);
    const mode = grip === 'first' || grip === 'last' ? grip : grip === 'window' && !isAll ? 'window' : 'new';
    drag.current = { mode, startX: xOf(event), range, hasMoved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const handlePointerMove = (event: PointerEvent) => {
    const current = drag.current;
    if (!current) return;
    const x = xOf(event);
    if (!current.hasMoved && Math.abs(x - current.startX) < THRESHOLD) return;
    current.hasMoved = true;
    const next = rangeAt(current, x);
    if (!isSameRange(next, range)) show(next, 'typing');
  };
  const handlePointerEnd = () => {
    drag.current = null;
  };
  return {
    handlers: {
      onPointerDown: handlePointerDown,
      onPointerMove: handlePointerMove,
      onPointerUp: handlePointerEnd,
      onPointerCancel: handlePointerEnd,
      onLostPointerCapture: handlePointerEnd,
    },
  };
}
