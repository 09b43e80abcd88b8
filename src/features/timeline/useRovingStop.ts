/** One tab stop for the whole drawing; arrow keys carry it through time and from lane to lane. */
import type { Entry } from '#domain/entries.ts';
import { moveOfKey, moveStop, nearestStop, stopOfEntry, type Stop } from '#domain/timelineKeys.ts';
import { useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { flushSync } from 'react-dom';

export interface RovingStop {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly current: Stop | undefined;
  readonly handleKeyDown: (event: KeyboardEvent) => void;
  readonly handleFocus: (event: FocusEvent) => void;
  /** Focuses the mark of an entry, or the cluster it is in. */
  readonly moveTo: (entry: Entry) => void;
}

function markOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-stop]') : null;
}

export function useRovingStop(stops: readonly Stop[]): RovingStop {
  const ref = useRef<HTMLDivElement>(null);
  const [last, setLast] = useState<Stop | null>(null);
  const current = nearestStop(stops, last);

  const focus = (id: string) => {
    ref.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(id)}"]`)?.focus();
  };
  const stopAt = (target: EventTarget) => stops.find((stop) => stop.id === markOf(target)?.dataset['stop']);

  const handleKeyDown = (event: KeyboardEvent) => {
    const from = stopAt(event.target);
    if (!from || event.metaKey || event.ctrlKey || event.altKey) return;
    const mark = markOf(event.target);
    if (event.key === ' ' && mark instanceof HTMLAnchorElement) {
      event.preventDefault();
      mark.click();
      return;
    }
    const move = moveOfKey(event.key);
    if (move === null) return;
    event.preventDefault();
    focus(moveStop(stops, from, move).id);
  };
  const handleFocus = (event: FocusEvent) => {
    const stop = stopAt(event.target);
    if (stop) setLast(stop);
  };
  const moveTo = (entry: Entry) => {
    flushSync(() => setLast(stopOfEntry(entry)));
    ref.current?.querySelector<HTMLElement>('[data-stop][tabindex="0"]')?.focus();
  };
  return { ref, current, handleKeyDown, handleFocus, moveTo };
}
