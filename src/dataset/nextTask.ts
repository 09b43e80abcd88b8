/** Ends the browser's task here and goes on in another, so that what was clicked or scrolled meanwhile comes in between. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
