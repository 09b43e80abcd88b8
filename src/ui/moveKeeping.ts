/** Moves a node to another parent without losing what the reader had: focus, scroll position, typed text. */

/**
 * `scrolled` is where the node was scrolled to, in pixels: a parent that is hidden by now has forgotten it.
 * `settle` runs when the node is in place, before focus returns: for what itself moves the focus, as dialogs do.
 */
export function moveKeeping(node: HTMLElement, parent: HTMLElement, scrolled: number, settle: () => void): void {
  const focused = document.activeElement;
  const hadFocus = focused instanceof HTMLElement && node.contains(focused) ? focused : null;
  if (node.parentElement !== parent) parent.append(node);
  settle();
  // Setting it has the whole page laid out, so not to where it is already.
  if (scrolled > 0) node.scrollTop = scrolled;
  hadFocus?.focus({ preventScroll: true });
}
