/** For what the page will want one day and nothing waits for now: runs it after the load, in a quiet moment. */

/** Longest wait for a quiet moment after the load, in milliseconds. */
const PATIENCE = 3000;

/** `run` gets how many milliseconds the browser expects to be quiet still: none once input waits. Returns how to call it off. */
export function whenAtRest(run: (timeLeft: number) => void): () => void {
  let cancel = () => {};
  const wait = () => {
    if ('requestIdleCallback' in window) {
      const handle = window.requestIdleCallback((deadline) => run(deadline.timeRemaining()), {
        timeout: PATIENCE,
      });
      cancel = () => window.cancelIdleCallback(handle);
    } else {
      const handle = setTimeout(run, PATIENCE, 0);
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

/** Milliseconds of work in one task: four times as long, on a slow phone, is no long task yet. */
const SLICE = 8;
/** Milliseconds of quiet that are left unused, so that the last task ends within it. */
const REMAINDER = 10;

/** Takes the steps of some work one by one in quiet moments after the load, several tasks in each. Returns how to call it off. */
export function workAtRest(steps: Iterator<unknown>): () => void {
  let cancel = () => {};
  const goOn = (timeLeft: number) => {
    const quietUntil = performance.now() + timeLeft - REMAINDER;
    const work = () => {
      const end = performance.now() + SLICE;
      while (performance.now() < end) if (steps.next().done === true) return;
      if (performance.now() < quietUntil) {
        const timer = setTimeout(work);
        cancel = () => clearTimeout(timer);
      } else cancel = whenAtRest(goOn);
    };
    work();
  };
  cancel = whenAtRest(goOn);
  return () => cancel();
}
