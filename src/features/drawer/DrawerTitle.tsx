/** The title of the open item: what the panel is named by and where reading starts. */
import type { ReactNode } from 'react';
import { DRAWER_TITLE_ID } from './drawerTitleId.ts';

interface DrawerTitleProps {
  readonly children: ReactNode;
}

export function DrawerTitle({ children }: DrawerTitleProps) {
  return (
    <h2
      id={DRAWER_TITLE_ID}
      tabIndex={-1}
      className="relative display-serif text-title before:absolute before:inset-y-1 before:-left-3 before:border-accent focus-visible:outline-none focus-visible:before:border-l-[3px] lang-ja:text-[1.375rem]"
    >
      {children}
    </h2>
  );
}
