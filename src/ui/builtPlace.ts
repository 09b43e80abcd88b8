/**
 * Where a reader stands in the article of a built page, so that the panel which takes its place goes on from there. Both
 * hold the same pieces in the same order, up to what only scripts can add at the end.
 */

const BODY = '[data-drawer-body]';
const PIECES = 'h2, h3, h4, p, li, dt, dd';

interface Place {
  /** Id of the record that is read. */
  readonly id: string | undefined;
  /** Which piece is the first in sight. */
  readonly index: number;
  /** Of its upper edge from that of the window or box that it is read in, in pixels; negative where it is partly gone. */
  readonly offset: number;
}

let kept: Place | null = null;

function placeIn(article: Element): Place | null {
  const body = article.querySelector<HTMLElement>(BODY);
  // The article scrolls in itself while scripts are on their way, and with the page where they failed.
  const top = Math.max(0, article.getBoundingClientRect().top + article.clientTop);
  if (!body || body.getBoundingClientRect().top >= top) return null;
  const pieces = [...body.querySelectorAll(PIECES)].map((piece) => piece.getBoundingClientRect());
  const index = pieces.findIndex((box) => box.bottom > top);
  return { id: body.dataset['drawerBody'], index, offset: (pieces[index]?.top ?? 0) - top };
}

/** Follows the reader in the built article below `container` for as long as it stands. */
export function followBuiltPlace(container: Element): void {
  const article = container.querySelector('article');
  if (!article) return;
  const look = () => {
    if (article.isConnected) kept = placeIn(article);
    else document.removeEventListener('scroll', look, true);
  };
  // Scrolling does not bubble. The browser may have scrolled by itself already, after a reload.
  document.addEventListener('scroll', look, { capture: true, passive: true });
  look();
}

/** Scrolls `box` to where the record in it was being read, if it was; once. */
export function resumeBuiltPlace(box: Element): void {
  const place = kept;
  kept = null;
  const body = box.querySelector<HTMLElement>(BODY);
  if (!place || !body || body.dataset['drawerBody'] !== place.id) return;
  const piece = body.querySelectorAll(PIECES)[place.index];
  if (piece) box.scrollTop += piece.getBoundingClientRect().top - box.getBoundingClientRect().top - place.offset;
}
