/** Starts an embedded form in the browser. What was built stands, with its link to the dashboard, until the data is there. */
import { createRoot } from 'react-dom/client';
import { LoadFailure } from '#app/LoadFailure.tsx';
import { builtDigest } from '#dataset/builtDataset.ts';
import { datasetAddress } from '#dataset/datasetQuery.ts';
import { loadDataset } from '#dataset/loadDataset.ts';
import { PARAMETERS } from '#domain/viewCodec.ts';
import { LanguageContext } from '#i18n/I18nContext.ts';
import { languagesFrom, loadMessages } from '#i18n/languages.ts';
import { loadLateWords } from '#i18n/lateWords.ts';
import '#styles.css';
import { EmbedApp } from './EmbedApp.tsx';

const page = document.documentElement;
const { search } = window.location;
const dashboard = page.dataset['root'] ?? '../';
const languages = languagesFrom(page.lang);
const address = datasetAddress(dashboard);

function wantedLanguage(): string {
  const asked = new URLSearchParams(search).get(PARAMETERS.language)?.toLowerCase();
  return languages.find((language) => language === asked) ?? languages[0];
}

async function start(container: HTMLElement): Promise<void> {
  // Nothing that was built is taken over, and every button from here on is one that answers.
  page.dataset['scripts'] = 'running';
  const language = wantedLanguage();
  // Without its words a language cannot be shown, and English stands in.
  const words = Promise.allSettled([loadMessages(languages[0]), loadMessages(language), loadLateWords()]);
  const root = createRoot(container);
  const attempt = async (): Promise<void> => {
    try {
      const loaded = await loadDataset(address, new AbortController().signal, builtDigest());
      await words;
      root.render(<EmbedApp loaded={loaded} dashboard={dashboard} languages={languages} search={search} />);
    } catch (error) {
      await words;
      root.render(
        <LanguageContext value={language}>
          <LoadFailure error={error} address={address} onRetry={() => void attempt()} />
        </LanguageContext>,
      );
    }
  };
  await attempt();
}

const container = document.getElementById('root');
if (container) void start(container);
