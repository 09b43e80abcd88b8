/** What makes an anchor a link to another view: its address, and what a plain click does in place of following it. */
import type { MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import type { ViewState } from '#domain/viewState.ts';
import { useAddress, useChangeView, useLeadsOut } from '#state/ViewContext.ts';
import { isPlainClick } from '#ui/isPlainClick.ts';

interface ViewLinkAttributes {
  readonly href: string;
  readonly onClick?: (event: MouseEvent) => void;
  readonly target?: '_blank';
  readonly rel?: string;
}

/** @param target id of the part of the page to go to */
export function useViewLink(to: (view: ViewState) => ViewState, target?: string): ViewLinkAttributes {
  const change = useChangeView();
  const address = useAddress(to);
  const href = target === undefined ? address : `${address}#${target}`;
  if (useLeadsOut()) return { href, target: '_blank', rel: 'noopener noreferrer' };
  return {
    href,
    onClick: (event) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      // The target may be a part that only the new view has.
      flushSync(() => change(to));
      const element = target === undefined ? null : document.getElementById(target);
      element?.scrollIntoView();
      element?.focus({ preventScroll: true });
    },
  };
}
