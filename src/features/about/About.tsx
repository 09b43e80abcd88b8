/** What the page says about itself, over everything else. The address says which part; this shows it. */
import { use, useCallback, type ReactNode } from 'react';
import type { AboutPage } from '#domain/viewState.ts';
import { loadAboutWords, type AboutWords } from '#i18n/aboutWords.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { useChangeView, useView } from '#state/ViewContext.ts';
import { ReadingDialog } from '#ui/ReadingDialog.tsx';
import { AccessibilityPage } from './AccessibilityPage.tsx';
import { KeysPage } from './KeysPage.tsx';

const PAGES: Readonly<Record<AboutPage, (props: { readonly words: AboutWords }) => ReactNode>> = {
  keys: KeysPage,
  accessibility: AccessibilityPage,
};

export function About() {
  const { language } = useI18n();
  const words = use(loadAboutWords(language));
  const about = useView((view) => view.about);
  const change = useChangeView();
  const close = useCallback(() => change((view) => ({ ...view, about: null })), [change]);
  if (about === null) return null;
  const Content = PAGES[about];
  return (
    <ReadingDialog key={about} heading={words[about].heading} closeName={words.close} onClose={close}>
      <Content words={words} />
    </ReadingDialog>
  );
}
