/** A part of the brief under its heading, which never stays alone at the foot of a sheet. */
import type { ReactNode } from 'react';

interface BriefSectionProps {
  readonly heading: string;
  /** How to read the part. */
  readonly hint?: string;
  readonly children: ReactNode;
}

export function BriefSection({ heading, hint, children }: BriefSectionProps) {
  return (
    <section className="mt-7">
      <div className="break-inside-avoid break-after-avoid border-t-2 border-ink pt-1.5">
        <h2 className="display-serif text-title">{heading}</h2>
        {hint === undefined ? null : <p className="mt-1 text-small text-soft">{hint}</p>}
      </div>
      {children}
    </section>
  );
}
