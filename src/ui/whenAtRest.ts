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
