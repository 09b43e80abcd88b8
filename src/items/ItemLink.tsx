/** A link that opens a record's drawer. */
import type { ReactNode } from 'react';
import { useView } from '#state/ViewContext.ts';
import { ViewLink } from './ViewLink.tsx';

interface ItemLinkProps {
  readonly id: string;
  readonly children: ReactNode;
  readonly className?: string;
}

export function ItemLink({ id, children, className }: ItemLinkProps) {
  const isOpen = useView((view) => view.open === id);
  return (
    <ViewLink
      to={(view) => (view.open === id ? view : { ...view, open: id })}
      item={id}
      isCurrent={isOpen}
      {...(className === undefined ? {} : { className })}
    >
      {children}
    </ViewLink>
  );
}
