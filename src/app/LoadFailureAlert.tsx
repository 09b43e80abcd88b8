/** What went wrong with the data, what still holds, and what to press; details can be copied. */
import { useEffect } from 'react';
import { LoadError } from '#dataset/loadDataset.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { SelectedText } from '#ui/SelectedText.tsx';
import { useCopy } from '#ui/useCopy.ts';

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
  const { outcome, copy } = useCopy<'details'>();
  const isOfData = error instanceof LoadError;
  // Anything else is no fault of the data: the browser lacks what the scripts ask for.
  const reason = isOfData ? messages.load.problems[error.problem](error.status) : messages.load.notStarted;
  const kind = isOfData ? error.problem : 'script';
  const details = `${kind}: ${error instanceof Error ? error.message : String(error)} (${address})`;
  return (
    <div
      role="alert"
      className="my-4 gap-x-8 border-l-4 border-alert bg-sunk px-4 py-3 md:grid md:grid-cols-[minmax(0,65ch)_auto] md:justify-between"
    >
      <h2 className="text-lead font-semibold">{messages.load.heading}</h2>
      <p className="mt-1">{reason}</p>
      <p className="text-soft">{messages.load.rest}</p>
      <button
        type="button"
        className="mt-3 control md:col-start-2 md:row-span-3 md:row-start-1 md:mt-1 md:self-start"
        onClick={onRetry}
      >
        {messages.load.retry}
      </button>
      <details className="mt-3 text-small text-soft md:col-start-1 md:mt-2">
        <summary className="min-h-6">{messages.load.details}</summary>
        <p className="mt-2 font-mono select-all">{details}</p>
        <button type="button" className="mt-2 control" onClick={() => void copy('details', details)}>
          {outcome.state === 'copied' ? messages.load.copied : messages.load.copy}
        </button>
        {outcome.state === 'refused' ? <SelectedText label={messages.load.details} text={outcome.text} /> : null}
      </details>
    </div>
  );
}
