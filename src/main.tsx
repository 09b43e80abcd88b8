/** Starts the page in the browser: takes over what was built, or draws the view that the address asks for. */
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { LoadFailureAlert } from './app/LoadFailureAlert.tsx';
import { Page } from './app/Page.tsx';
import { DRAWER, VIEWS } from './app/parts.ts';
import { createQueryClient, datasetAddress, datasetQuery } from '#dataset/datasetQuery.ts';
import { PARAMETERS } from '#domain/viewCodec.ts';
import { LanguageContext } from '#i18n/I18nContext.ts';
import { LANGUAGE_IDS, loadMessages, messagesOf, spokenLanguage } from '#i18n/languages.ts';
import { currentAddress } from '#state/urlSync.ts';
import { whenAtRest } from '#ui/whenAtRest.ts';
import './styles.css';

const page = document.documentElement;
const root = page.dataset['root'] ?? './';
const place = currentAddress(root);
const parameters = new URLSearchParams(place.search);
const address = datasetAddress(root);
const queryClient = createQueryClient();
const pageLanguage = spokenLanguage(page.lang);
const asked = parameters.get(PARAMETERS.language)?.toLowerCase();
const startLanguage = LANGUAGE_IDS.find((language) => language === asked) ?? pageLanguage;

/** Without its words a language cannot be shown; English stands in, and the switch offers it again. */
async function prepareWords(): Promise<void> {
  await Promise.allSettled([loadMessages(pageLanguage), loadMessages(startLanguage)]);
}

/** Parts that the address asks for, so that they are in the first paint. One that cannot be had says so in its place. */
async function prepareParts(): Promise<void> {
  const view = parameters.get(PARAMETERS.results);
  const isOpen = page.dataset['item'] !== undefined || parameters.has(PARAMETERS.open);
  const parts = Object.entries(VIEWS).flatMap(([name, part]) => (name === view ? [part] : []));
  await Promise.allSettled([...parts, ...(isOpen ? [DRAWER] : [])].map(async (part) => part.load()));
}

async function start(container: HTMLElement): Promise<void> {
  const app = (
    <App queryClient={queryClient} address={address} startLanguage={startLanguage} root={root} place={place}>
      <Page />
    </App>
  );
  const prepared = Promise.all([prepareWords(), prepareParts()]);
  if (!container.hasChildNodes()) {
    await prepared;
    createRoot(container).render(app);
    return;
  }
  const alert = document.createElement('div');
  container.before(alert);
  const alertRoot = createRoot(alert);
  const attempt = async (): Promise<void> => {
    try {
      await Promise.all([prepared, queryClient.query(datasetQuery(address))]);
    } catch (error) {
      // What was built stays readable under the alert, as it does without scripts.
      delete page.dataset['scripts'];
      delete page.dataset['drawer'];
      alertRoot.render(
        <LanguageContext value={startLanguage}>
          <div role="region" aria-label={messagesOf(startLanguage).load.heading} className="page-frame">
            <LoadFailureAlert error={error} address={address} onRetry={() => void attempt()} />
          </div>
        </LanguageContext>,
      );
      return;
    }
    alertRoot.unmount();
    alert.remove();
    const isBuiltView = page.dataset['scripts'] === 'here' && page.dataset['item'] === undefined;
    // As a transition, in slices of a few milliseconds: the page scrolls and types while it is taken over. A page of
    // one record was built as an article, and another view not at all: drawn afresh, in one step at the end.
    startTransition(() => {
      if (isBuiltView) hydrateRoot(container, app);
      else createRoot(container).render(app);
    });
  };
  await attempt();
}

const container = document.getElementById('root');
if (container) void start(container);

if (import.meta.env.PROD) {
  // The whole address, and now: later the page may stand elsewhere.
  const site = new URL(root, document.baseURI).href;
  whenAtRest(() => {
    import('#offline/registerWorker.ts').then(
      ({ registerWorker }) => registerWorker(site),
      // Not to be had: the page works online as it is.
      () => undefined,
    );
  });
}
