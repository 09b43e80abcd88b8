/** Changes the language of words and data, keeping everything else. Each language is named in itself. */
import { useState } from 'react';
import { useI18n } from '#i18n/I18nContext.ts';
import { LANGUAGES, loadMessages } from '#i18n/languages.ts';
import { useChangeView, useView } from '#state/ViewContext.ts';

export function LanguageSwitch() {
  const { messages } = useI18n();
  const current = useView((view) => view.language);
  const change = useChangeView();
  const [hasFailed, setHasFailed] = useState(false);
  const choose = (language: string) => {
    loadMessages(language).then(
      () => {
        setHasFailed(false);
        change((view) => ({ ...view, language }));
      },
      () => setHasFailed(true),
    );
  };
  return (
    <div role="group" aria-label={messages.page.language} className="flex items-center gap-1">
      {LANGUAGES.map((language) => (
        <button
          key={language.id}
          type="button"
          lang={language.id}
          aria-pressed={language.id === current}
          onClick={() => choose(language.id)}
          className="inline-flex min-h-8 items-center px-2 text-small underline-offset-4 hover:underline aria-pressed:font-semibold aria-pressed:underline pointer-coarse:min-h-11"
        >
          {language.name}
        </button>
      ))}
      {hasFailed ? (
        <p role="alert" className="text-small text-alert">
          {messages.notice.languageFailed}
        </p>
      ) : null}
    </div>
  );
}
