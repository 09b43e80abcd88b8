/** A real link to another view of this page: works in a new tab and as a copied address; a plain click changes the view in place. */
import type { ReactNode } from 'react';
import type { ViewState } from '#domain/viewState.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { useViewLink } from './useViewLink.ts';

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

export function ViewLink({ to, target, children, className, item, isCurrent = false }: ViewLinkProps) {
  const { messages } = useI18n();
  const link = useViewLink(to, target);
  return (
    <a {...link} data-item={item} aria-current={isCurrent ? 'true' : undefined} className={className}>
      {children}
      {link.target === undefined ? null : <span className="visually-hidden">{` ${messages.page.newTab}`}</span>}
    </a>
  );
}
