/**
 * Around a part that is fetched on demand or that can fail by itself: an alert in its place with the one thing that
 * helps, a reload, and the rest of the page goes on.
 */
import type { ReactNode } from 'react';
import { useI18n } from '#i18n/I18nContext.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';

interface PartBoundaryProps {
  readonly children: ReactNode;
}

export function PartBoundary({ children }: PartBoundaryProps) {
  const { messages } = useI18n();
  const fallback = (
    <div role="alert" className="page-frame my-6 border-l-4 border-alert py-1 pl-4">
      <p>{messages.notice.partFailed}</p>
      <button type="button" className="mt-2 control" onClick={() => window.location.reload()}>
        {messages.notice.reload}
      </button>
    </div>
  );
  return <ErrorBoundary fallback={fallback}>{children}</ErrorBoundary>;
}
