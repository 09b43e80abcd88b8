/** What stands below the first screen is drawn after what stands in it: these parts get the results once those above are drawn. */
import { use, type ReactNode } from 'react';
import { ShownContext, TermsContext } from '#state/ViewContext.ts';
import { useLater } from '#ui/useLater.ts';

interface ShownLaterProps {
  readonly children: ReactNode;
}

export function ShownLater({ children }: ShownLaterProps) {
  const shown = use(ShownContext);
  if (shown === null) throw new Error('the view is read outside ViewProvider');
  return (
    <ShownContext value={useLater(shown)}>
      <TermsContext value={useLater(use(TermsContext))}>{children}</TermsContext>
    </ShownContext>
  );
}
