/** The last resort, for an error of ours that nothing nearer has held: says so, and keeps the address for a reload. */
import { useEffect } from 'react';
import { useI18n } from '#i18n/I18nContext.ts';

interface PageFailureProps {
  /** Address of the dataset file, which can be read without this page. */
  readonly address: string;
}

export function PageFailure({ address }: PageFailureProps) {
  const { messages } = useI18n();
  useEffect(() => {
    document.documentElement.dataset['ready'] = '';
  }, []);
  return (
    <main className="page-frame py-10">
      <h1 className="display-serif text-display">{messages.page.name}</h1>
      <div role="alert" className="my-6 max-w-prose border-l-4 border-alert pl-4">
        <h2 className="text-lead font-semibold">{messages.load.broken}</h2>
        <p className="mt-2">{messages.load.brokenRest}</p>
        <button type="button" className="mt-4 control" onClick={() => window.location.reload()}>
          {messages.notice.reload}
        </button>
        <p className="mt-4">
          <a href={address}>{messages.footer.download}</a>
        </p>
      </div>
    </main>
  );
}
