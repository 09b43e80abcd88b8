/** The page where nothing but the failure can be shown. */
import { useI18n } from '#i18n/I18nContext.ts';
import { LoadFailureAlert } from './LoadFailureAlert.tsx';

interface LoadFailureProps {
  readonly error: unknown;
  readonly address: string;
  readonly onRetry: () => void;
}

export function LoadFailure({ error, address, onRetry }: LoadFailureProps) {
  const { messages } = useI18n();
  return (
    <main className="page-frame py-10">
      <h1 className="display-serif text-display">{messages.page.name}</h1>
      <LoadFailureAlert error={error} address={address} onRetry={onRetry} />
    </main>
  );
}
