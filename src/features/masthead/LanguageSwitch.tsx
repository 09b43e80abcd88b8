/** The page in each language, at its own address, with everything else kept. Each language is named in itself. */
import { useRef, useState } from 'react';
import { useI18n } from '#i18n/I18nContext.ts';
import { LANGUAGES, loadMessages } from '#i18n/languages.ts';
import { useChangeView } from '#state/ViewContext.ts';
import { rememberLanguage } from './languageChoice.ts';
import { LanguageLink } from './LanguageLink.tsx';

export function LanguageSwitch() {
  const { messages } = useI18n();
  const change = useChangeView();
  const [hasFailed, setHasFailed] = useState(false);
  const lastChosen = useRef('');
  const choose = (language: string) => {
    rememberLanguage(language);
    lastChosen.current = language;
    // Words that come late give way to what was chosen since.
    const settle = (isLoaded: boolean) => {
      if (lastChosen.current !== language) return;
      setHasFailed(!isLoaded);
      if (isLoaded) change((view) => (view.language === language ? view : { ...view, language }));
    };
    loadMessages(language).then(
      () => settle(true),
      () => settle(false),
    );
  };
  return (
    <div role="group" aria-label={messages.page.language} className="flex items-center">
      {LANGUAGES.map(({ id, name }) => (
        <LanguageLink key={id} id={id} name={name} onChoose={choose} />
      ))}
      {hasFailed ? (
        <p role="alert" className="text-small text-alert">
          {messages.notice.languageFailed}
        </p>
      ) : null}
    </div>
  );
}
