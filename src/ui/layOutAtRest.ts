/**
 * What stands below the first window (the class `until-rest`) is laid out when it comes near; and, as long as nobody does
 * anything, all of it: scrolling to it then has nothing to wait for, and a picture of the whole page shows it. While the
 * reader is at work the browser is spared what is not in sight, in the height that it had.
 */
import { whenAtRest } from './whenAtRest.ts';

/** Milliseconds after the last thing that a reader did. */
const QUIET = 600;
const ACTS = ['pointerdown', 'keydown', 'input'] as const;

const parts = new Set<HTMLElement>();
let cancel = () => {};

/** One in each quiet moment. */
function layOutNext(): void {
  const next = [...parts].find((part) => !('laidOut' in part.dataset));
  if (next === undefined) return;
  next.dataset['laidOut'] = '';
  cancel = whenAtRest(layOutNext);
}

function waitForRest(): void {
  cancel();
  const timer = setTimeout(() => {
    cancel = whenAtRest(layOutNext);
  }, QUIET);
  cancel = () => clearTimeout(timer);
}

function spare(): void {
  for (const part of parts) delete part.dataset['laidOut'];
  waitForRest();
}

/** As the `ref` of what has the class. */
export function layOutAtRest(part: HTMLElement | null): (() => void) | undefined {
  // React calls with null only what gives nothing to call back.
  if (part === null) return undefined;
  if (parts.size === 0) for (const act of ACTS) document.addEventListener(act, spare, { capture: true, passive: true });
  parts.add(part);
  waitForRest();
  return () => {
    parts.delete(part);
    if (parts.size > 0) return;
    cancel();
    for (const act of ACTS) document.removeEventListener(act, spare, { capture: true });
  };
}
