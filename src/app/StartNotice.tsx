/** What stands with the built page until its data is there: that it is on its way, or why it cannot be had. */
import { useI18n } from '#i18n/I18nContext.ts';
import { LoadFailureAlert } from './LoadFailureAlert.tsx';
import { WaitingLine } from './WaitingLine.tsx';

interface StartNoticeProps {
  /** Null while the data is on its way. */
  readonly failure: unknown;
  /** Whether the reader asked for this attempt, and so waits for a word. */
  readonly isRetry: boolean;
  readonly address: string;
  readonly onRetry: () => void;
}

export function StartNotice({ failure, isRetry, address, onRetry }: StartNoticeProps) {
  const { messages } = useI18n();
  if (failure === null) return <WaitingLine isRetry={isRetry} onRetry={onRetry} />;
  return (
    <div role="region" aria-label={messages.load.heading} className="page-frame">
      <LoadFailureAlert error={failure} address={address} onRetry={onRetry} />
    </div>
  );
}
