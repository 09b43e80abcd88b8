/** For what the page will want one day and nothing waits for now: runs it after the load, in a quiet moment. */

/** Longest wait for a quiet moment after the load, in milliseconds. */
const PATIENCE = 3000;

/** `run` gets how many milliseconds the browser expects to be quiet still: none once input waits. Returns how to call it off. */
export function whenAtRest(run: (timeLeft: () => number) => void): () => void {
  let cancel = () => {};
  const wait = () => {
    if ('requestIdleCallback' in window) {
      const handle = window.requestIdleCallback((deadline) => run(() => deadline.timeRemaining()), {
        timeout: PATIENCE,
      });
      cancel = () => window.cancelIdleCallback(handle);
    } else {
      const handle = setTimeout(run, PATIENCE, () => 0);
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

/** Milliseconds of work in one go, where the browser is not quiet or does not say for how long. */
const SLICE = 8;
/** Milliseconds of quiet that are left unused, of at most fifty: what takes longer than thought is no long task yet. */
const REMAINDER = 25;

/** Takes the steps of some work one by one in quiet moments after the load. Returns how to call it off. */
export function workAtRest(steps: Iterator<unknown>): () => void {
  let cancel = () => {};
  const goOn = (timeLeft: () => number) => {
    const end = performance.now() + SLICE;
    while (timeLeft() > REMAINDER || performance.now() < end) if (steps.next().done === true) return;
    cancel = whenAtRest(goOn);
  };
  cancel = whenAtRest(goOn);
  return () => cancel();
}
