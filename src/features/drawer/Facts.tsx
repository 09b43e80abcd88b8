/** Short facts of an item, each with its name. */
import type { ReactNode } from 'react';

interface FactsProps {
  readonly children: ReactNode;
}

export function Facts({ children }: FactsProps) {
  return <dl className="mt-4 divide-y divide-line border-y border-line">{children}</dl>;
}
