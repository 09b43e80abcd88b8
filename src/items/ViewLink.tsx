/** A real link to another view of this page: works in a new tab and as a copied address; a plain click changes the view in place. */
import type { MouseEvent, ReactNode } from 'react';
import type { ViewState } from '#domain/viewState.ts';
import { useAddress, useChangeView } from '#state/ViewContext.ts';

interface ViewLinkProps {
  readonly to: (view: ViewState) => ViewState;
  /** Id of the part of the page to go to. */
  readonly target?: string;
  readonly children: ReactNode;
  readonly className?: string;
  /** Set on links that open a record, so that focus can come back to them. */
  readonly item?: string;
  readonly isCurrent?: boolean;
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

export function ViewLink({ to, target, children, className, item, isCurrent = false }: ViewLinkProps) {
  const change = useChangeView();
  const address = useAddress(to);
  const handleClick = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    change(to);
    const element = target === undefined ? null : document.getElementById(target);
    element?.scrollIntoView();
    element?.focus({ preventScroll: true });
  };
  return (
    <a
      href={target === undefined ? address : `${address}#${target}`}
      onClick={handleClick}
      data-item={item}
      aria-current={isCurrent ? 'true' : undefined}
      className={className}
    >
      {children}
    </a>
  );
}
