/**
 * At the foot of the window while the built page waits for its data: nothing that is being read moves. The status is
 * there from the start, so that its text is spoken when it comes.
 */
import { useI18n } from '#i18n/I18nContext.ts';
import { useWaited } from './useWaited.ts';
import { QUIET_FOR, SLOW_AFTER } from './waitingSteps.ts';

interface WaitingLineProps {
  readonly isRetry: boolean;
  readonly onRetry: () => void;
}

export function WaitingLine({ isRetry, onRetry }: WaitingLineProps) {
  const { messages } = useI18n();
  const isWorthAWord = useWaited(QUIET_FOR) || isRetry;
  const isSlow = useWaited(SLOW_AFTER);
  return (
    <div role="status" className="fixed inset-x-0 bottom-0 z-30 print:hidden">
      {isWorthAWord ? (
        <div className="border-t border-ink bg-paper text-small">
          <div className="page-frame flex flex-wrap items-center gap-x-6 gap-y-1 py-2">
            <p className="grow basis-64">
              <span>{messages.load.waiting}</span> {isSlow ? <span>{messages.load.slow}</span> : null}
            </p>
            {isSlow ? (
              <button type="button" className="min-h-6 underline pointer-coarse:min-h-11" onClick={onRetry}>
                {messages.load.retry}
              </button>
            ) : null}
          </div>
        </div>
      ) : null}
    </div>
  );
}
