/**
 * Where the focus goes: into the title when an item opens, back to the link that opened it when the
 * drawer closes, and nowhere when Previous or Next was pressed.
 */
import { useEffect, useLayoutEffect, useRef } from 'react';
import { resumeBuiltPlace } from '#ui/builtPlace.ts';
import { DRAWER_TITLE_ID } from './drawerTitleId.ts';

const RESULTS_HEADING_ID = 'results-heading';
/** A link that opens an item. The page of an item has its id too, on its root. */
const ITEM_LINK = 'a[data-item]';

function focusTitle(): void {
  document.getElementById(DRAWER_TITLE_ID)?.focus({ preventScroll: true });
}

/** The drawer's content with its scroll box, if it is in the page. */
function drawerContent(): Element | null {
  return document.getElementById(DRAWER_TITLE_ID)?.closest('[data-drawer-content]') ?? null;
}

function isVisible(element: Element | null): element is HTMLElement {
  return element instanceof HTMLElement && element.isConnected && element.getClientRects().length > 0;
}

/** The page's own link to an item, outside the drawer. */
function pageLinkTo(id: string): HTMLElement | undefined {
  const drawer = drawerContent();
  return [...document.querySelectorAll(ITEM_LINK)]
    .filter((link) => link.getAttribute('data-item') === id && !drawer?.contains(link))
    .find(isVisible);
}

interface Opener {
  readonly element: Element | null;
  /** The item that it opened. */
  readonly id: string;
}

function focusOpener(opener: Opener | null): void {
  const link = opener && (isVisible(opener.element) ? opener.element : pageLinkTo(opener.id));
  const target = link ?? document.getElementById(RESULTS_HEADING_ID);
  target?.focus();
}

interface DrawerFocus {
  /** Call before a change of item that is to leave the focus where it is. */
  readonly keepOnce: () => void;
  /** Moves the focus back to the page while the drawer stays open. */
  readonly leave: () => void;
}

export function useDrawerFocus(id: string): DrawerFocus {
  const opener = useRef<Opener | null>(null);
  const isKept = useRef(false);
  const hasShown = useRef(false);

  // Before anything of the new item is painted.
  useLayoutEffect(() => {
    const box = drawerContent()?.parentElement;
    if (!box) return;
    // The first item stands at its beginning as it is, and saying so costs a layout of the page.
    if (hasShown.current) box.scrollTop = 0;
    hasShown.current = true;
    resumeBuiltPlace(box);
  }, [id]);

  useEffect(() => {
    const content = drawerContent();
    const link = document.activeElement?.closest(ITEM_LINK) ?? null;
    // A link inside the drawer may be gone by now with the item that held it: the opener then stays who it was.
    const isFromPage = link?.getAttribute('data-item') === id && !content?.contains(link);
    if (isFromPage) opener.current = { element: link, id };
    else opener.current ??= { element: null, id };
    if (!isKept.current) focusTitle();
    isKept.current = false;
  }, [id]);

  useEffect(() => {
    // The link of what is open already is the way from the page back into the drawer.
    const handleClick = (event: Event) => {
      const link = event.target instanceof Element ? event.target.closest(ITEM_LINK) : null;
      if (event.defaultPrevented && link?.getAttribute('data-item') === id) focusTitle();
    };
    document.addEventListener('click', handleClick);
    return () => document.removeEventListener('click', handleClick);
  }, [id]);

  useEffect(() => () => focusOpener(opener.current), []);

  return {
    keepOnce: () => {
      isKept.current = true;
    },
    leave: () => focusOpener(opener.current),
  };
}
