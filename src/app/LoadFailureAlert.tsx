/** What went wrong with the data, what still holds, and what to press; details can be copied. */
import { useEffect, useState } from 'react';
import { LoadError } from '#dataset/loadDataset.ts';
import { useI18n } from '#i18n/I18nContext.ts';

interface LoadFailureAlertProps {
  readonly error: unknown;
  readonly address: string;
  readonly onRetry: () => void;
}

export function LoadFailureAlert({ error, address, onRetry }: LoadFailureAlertProps) {
  const { messages } = useI18n();
  useEffect(() => {
    document.documentElement.dataset['ready'] = '';
  }, []);
  const [isCopied, setIsCopied] = useState(false);
  const problem = error instanceof LoadError ? error.problem : 'damaged';
  const status = error instanceof LoadError ? error.status : null;
  const details = `${problem}: ${error instanceof Error ? error.message : String(error)} (${address})`;
  const copy = () => {
    navigator.clipboard.writeText(details).then(
      () => setIsCopied(true),
      () => setIsCopied(false),
    );
  };
  return (
    <div role="alert" className="my-6 max-w-prose border-l-4 border-alert pl-4">
      <h2 className="text-lead font-semibold">{messages.load.heading}</h2>
      <p className="mt-2">{messages.load.problems[problem](status)}</p>
      <p className="mt-2 text-soft">{messages.load.rest}</p>
      <button type="button" className="mt-4 control" onClick={onRetry}>
        {messages.load.retry}
      </button>
      <details className="mt-4 text-small text-soft">
        <summary className="min-h-6">{messages.load.details}</summary>
        <p className="mt-2 font-mono select-all">{details}</p>
        <button type="button" className="mt-2 control" onClick={copy}>
          {isCopied ? messages.load.copied : messages.load.copy}
        </button>
      </details>
    </div>
  );
}
