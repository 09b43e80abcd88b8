/** An address of this page in full, as it is copied and shared. Only in the browser. */

/** Without a fragment, and without the question mark of the default view. */
export function wholeAddress(address: string): string {
  const whole = new URL(address, window.location.href);
  whole.hash = '';
  return whole.href.replace(/\?$/, '');
}
