/** One named fact. */
import type { ReactNode } from 'react';

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
}

export function Fact({ name, children }: FactProps) {
  return (
    <div className="grid grid-cols-[7.5rem_minmax(0,1fr)] items-start gap-x-4 py-2">
      <dt className="pt-[3px] text-small text-soft">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}
