/** One part of a body under its heading. */
import type { ReactNode } from 'react';

interface DrawerSectionProps {
  readonly heading: string;
  /** A line under the heading that says how to read the part. */
  readonly hint?: string;
  readonly children: ReactNode;
}

export function DrawerSection({ heading, hint, children }: DrawerSectionProps) {
  return (
    <section className="mt-7">
      <h3 className="mb-2 border-t border-ink pt-2 text-base font-semibold">{heading}</h3>
      {hint === undefined ? null : <p className="mb-2 text-small text-soft">{hint}</p>}
      {children}
    </section>
  );
}
