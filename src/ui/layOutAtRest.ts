/**
 * What stands below the first window (the class `until-rest`) is laid out when it comes near, or once the page is at rest:
 * scrolling to it then has nothing to wait for, and a picture of the whole page shows it.
 */
import { whenAtRest } from './whenAtRest.ts';

/** Milliseconds for what stands in for a part, such as a drawing that is still to be fetched, to be replaced by it. */
const SETTLING = 600;

/** As the `ref` of what has the class. */
export function layOutAtRest(part: HTMLElement | null): (() => void) | undefined {
  // React calls with null only what gives nothing to call back.
  if (part === null) return undefined;
  let cancel = () => {};
  const timer = setTimeout(() => {
    cancel = whenAtRest(() => {
      part.dataset['laidOut'] = '';
    });
  }, SETTLING);
  return () => {
    clearTimeout(timer);
    cancel();
  };
}
