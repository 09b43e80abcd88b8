/** For what the page will want one day and nothing waits for now: runs it after the load, in a quiet moment. */

/** Longest wait for a quiet moment after the load, in milliseconds. */
const PATIENCE = 3000;

/** Returns how to call it off. */
export function whenAtRest(run: () => void): () => void {
  let cancel = () => {};
  const wait = () => {
    if ('requestIdleCallback' in window) {
      const handle = window.requestIdleCallback(run, { timeout: PATIENCE });
      cancel = () => window.cancelIdleCallback(handle);
    } else {
      const handle = setTimeout(run, PATIENCE);
      cancel = () => clearTimeout(handle);
    }
  };
  if (document.readyState === 'complete') wait();
  else {
    window.addEventListener('load', wait, { once: true });
    cancel = () => window.removeEventListener('load', wait);
  }
  return () => cancel();
}

/** Milliseconds of work in one go, where the browser does not say how long it will be quiet. */
const SLICE = 8;

/** Takes the steps of some work one by one in quiet moments after the load. Returns how to call it off. */
export function workAtRest(steps: Iterator<unknown>): () => void {
  let cancel = () => {};
  const goOn = () => {
    const end = performance.now() + SLICE;
    while (performance.now() < end) if (steps.next().done === true) return;
    cancel = whenAtRest(goOn);
  };
  cancel = whenAtRest(goOn);
  return () => cancel();
}
