/** One part of the scope view under its heading. */
import { useId, type ReactNode } from 'react';

interface ScopePartProps {
  readonly heading: string;
  readonly children: ReactNode;
}

export function ScopePart({ heading, children }: ScopePartProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-8 max-lg:mt-8 lg:first:mt-0">
      <h3 id={id} className="border-b border-ink pb-1 text-lead font-semibold">
        {heading}
      </h3>
      <div className="mt-3">{children}</div>
    </section>
  );
}
