/** Starts the page in the browser: takes over what was built, or draws the view that the address asks for. */
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { LoadFailureAlert } from './app/LoadFailureAlert.tsx';
import { createQueryClient, datasetAddress, datasetQuery } from '#dataset/datasetQuery.ts';
import { LanguageContext } from '#i18n/I18nContext.ts';
import { languagesFrom, loadMessages, messagesOf } from '#i18n/languages.ts';
import { registerWorker } from '#offline/registerWorker.ts';
import { PARAMETERS } from '#domain/viewCodec.ts';
import './styles.css';

const page = document.documentElement;
const { search } = window.location;
const languages = languagesFrom(page.lang);
const address = datasetAddress(page.dataset['root'] ?? './');
const queryClient = createQueryClient();

function wantedLanguage(): string {
  const asked = new URLSearchParams(search).get(PARAMETERS.language)?.toLowerCase();
  return languages.find((language) => language === asked) ?? languages[0];
}

/** Without its words a language cannot be shown; English stands in, and the switch offers it again. */
async function prepareWords(): Promise<void> {
  await Promise.allSettled([loadMessages(languages[0]), loadMessages(wantedLanguage())]);
}

async function start(container: HTMLElement): Promise<void> {
  const app = (
    <App
      queryClient={queryClient}
      address={address}
      languages={languages}
      startLanguage={wantedLanguage()}
      search={search}
    />
  );
  const words = prepareWords();
  if (!container.hasChildNodes()) {
    await words;
    createRoot(container).render(app);
    return;
  }
  const alert = document.createElement('div');
  container.before(alert);
  const alertRoot = createRoot(alert);
  const attempt = async (): Promise<void> => {
    try {
      await Promise.all([words, queryClient.query(datasetQuery(address))]);
    } catch (error) {
      // What was built stays readable under the alert.
      page.removeAttribute('data-deep-link');
      alertRoot.render(
        <LanguageContext value={wantedLanguage()}>
          <div role="region" aria-label={messagesOf(wantedLanguage()).load.heading} className="page-frame">
            <LoadFailureAlert error={error} address={address} onRetry={() => void attempt()} />
          </div>
        </LanguageContext>,
      );
      return;
    }
    alertRoot.unmount();
    alert.remove();
    // The built page is the default view: any other is drawn afresh, in one step.
    if (search.length <= 1) {
      // As a transition, in slices of a few milliseconds: the page scrolls and types while it is taken over.
      startTransition(() => {
        hydrateRoot(container, app);
      });
    } else createRoot(container).render(app);
    page.removeAttribute('data-deep-link');
  };
  await attempt();
}

const container = document.getElementById('root');
if (container) void start(container);
registerWorker(page.dataset['root'] ?? './');
