/** What stands below the first screen is drawn after what stands in it: these parts get the results once those above are painted. */
import { use, useDeferredValue, type ReactNode } from 'react';
import { ShownContext, TermsContext } from '#state/ViewContext.ts';

interface ShownLaterProps {
  readonly children: ReactNode;
}

export function ShownLater({ children }: ShownLaterProps) {
  const shown = useDeferredValue(use(ShownContext));
  const terms = useDeferredValue(use(TermsContext));
  return (
    <ShownContext value={shown}>
      <TermsContext value={terms}>{children}</TermsContext>
    </ShownContext>
  );
}
