/** What stands while the data is on its way: the page's own outline, so that nothing moves when it comes. */
import { useI18n } from '#i18n/I18nContext.ts';
import { useWaited } from './useWaited.ts';
import { SLOW_AFTER } from './waitingSteps.ts';

interface LoadingPageProps {
  readonly onRetry: () => void;
}

const OUTLINE_CARDS = [1, 2, 3, 4, 5, 6, 7, 8];

export function LoadingPage({ onRetry }: LoadingPageProps) {
  const { messages } = useI18n();
  const isSlow = useWaited(SLOW_AFTER);
  return (
    <main className="page-frame py-10" aria-busy="true">
      <h1 className="display-serif text-display">{messages.page.name}</h1>
      <p role="status" className="mt-4 text-soft">
        {isSlow ? messages.load.slow : messages.load.loading}
      </p>
      {isSlow ? (
        <button type="button" className="mt-4 control" onClick={onRetry}>
          {messages.load.retry}
        </button>
      ) : null}
      <div aria-hidden="true" className="mt-10 grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        {OUTLINE_CARDS.map((card) => (
          <div key={card} className="h-60 border border-line bg-sunk" />
        ))}
      </div>
    </main>
  );
}
