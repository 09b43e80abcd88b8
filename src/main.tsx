/** Starts the page in the browser: takes over what was built, or draws the view that the address asks for. */
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { FocusAtStart } from './app/FocusAtStart.tsx';
import { Page } from './app/Page.tsx';
import { DRAWER, VIEWS } from './app/parts.ts';
import { StartNotice } from './app/StartNotice.tsx';
import { createQueryClient, datasetAddress, datasetQuery } from '#dataset/datasetQuery.ts';
import type { LoadedDataset } from '#dataset/loadDataset.ts';
import { nextTask } from '#dataset/nextTask.ts';
import { PARAMETERS } from '#domain/viewCodec.ts';
import { i18nOf, LanguageContext } from '#i18n/I18nContext.ts';
import { LANGUAGE_IDS, loadMessages, spokenLanguage } from '#i18n/languages.ts';
import { currentAddress } from '#state/urlSync.ts';
import { followBuiltPlace } from '#ui/builtPlace.ts';
import { whenAtRest } from '#ui/whenAtRest.ts';
import './styles.css';

const page = document.documentElement;
const root = page.dataset['root'] ?? './';
const place = currentAddress(root);
const parameters = new URLSearchParams(place.search);
// From the host's root: it must stay true when the path changes.
const address = datasetAddress(new URL(root, document.baseURI).pathname);
const query = datasetQuery(address);
const queryClient = createQueryClient();
const pageLanguage = spokenLanguage(page.lang);
const asked = parameters.get(PARAMETERS.language)?.toLowerCase();
const startLanguage = LANGUAGE_IDS.find((language) => language === asked) ?? pageLanguage;

/** Without its words a language cannot be shown; English stands in, and the switch offers it again. */
async function prepareWords(): Promise<void> {
  await Promise.allSettled([loadMessages(pageLanguage), loadMessages(startLanguage)]);
}

/** A page is built with the styles that it begins with; boot.js asks for the whole sheet, which is out of force until now. */
async function prepareStyles(): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>('link#whole-styles');
  if (!link) return;
  // In a task of its own: the browser goes through the whole page again for it, and has just read the scripts.
  await nextTask();
  if (link.sheet === null && link.isConnected) {
    await new Promise((resolve) => {
      for (const event of ['load', 'error']) link.addEventListener(event, resolve, { once: true });
    });
  }
  link.media = 'all';
}

/** A fresh browser process takes some twenty milliseconds for the first thing that Intl makes: while the data is awaited. */
async function prepareFormats(words: Promise<void>): Promise<void> {
  await words;
  const { list, date } = i18nOf(startLanguage);
  for (const form of [() => list(['', '']), () => date('0001-01-01')]) {
    await nextTask();
    form();
  }
}

/** Parts that the address asks for, so that they are in the first paint. One that cannot be had says so in its place. */
async function prepareParts(): Promise<void> {
  const view = parameters.get(PARAMETERS.results);
  const isOpen = page.dataset['item'] !== undefined || parameters.has(PARAMETERS.open);
  const parts = Object.entries(VIEWS).flatMap(([name, part]) => (name === view ? [part] : []));
  await Promise.allSettled([...parts, ...(isOpen ? [DRAWER] : [])].map(async (part) => part.load()));
}

async function start(container: HTMLElement): Promise<void> {
  const words = prepareWords();
  const parts = Promise.all([prepareStyles(), prepareParts(), prepareFormats(words)]);
  // As boot.js found it: a failure lets the built page be read in the meantime.
  const isBuiltView = container.hasChildNodes() && page.dataset['scripts'] === 'here';
  const isRecord = isBuiltView && page.dataset['item'] !== undefined;
  followBuiltPlace(container);
  const notice = document.createElement('div');
  // Holds the focus while what had it in there changes.
  notice.tabIndex = -1;
  notice.className = 'outline-none';
  container.before(notice);
  const noticeRoot = createRoot(notice);
  let attempts = 0;
  /** `failure` is null while the data is on its way. */
  const say = async (failure: unknown) => {
    const own = attempts;
    await words;
    // Something newer may have happened while the words came.
    if (own !== attempts || !notice.isConnected) return;
    noticeRoot.render(
      <LanguageContext value={startLanguage}>
        <StartNotice key={own} failure={failure} isRetry={own > 1} address={address} onRetry={() => void attempt()} />
      </LanguageContext>,
    );
  };
  const attempt = async (): Promise<void> => {
    attempts += 1;
    const own = attempts;
    if (notice.contains(document.activeElement)) notice.focus({ preventScroll: true });
    // Whoever asks again while the first answer is awaited wants another request, not the same one.
    await queryClient.cancelQueries(query);
    // Set while a failure was told; from here on nothing answers again.
    delete page.dataset['ready'];
    void say(null);
    let loaded: LoadedDataset;
    try {
      [loaded] = await Promise.all([queryClient.query(query), words, parts]);
    } catch (error) {
      // An attempt that was given up for a later one has nothing to say.
      if (own !== attempts) return;
      // What was built stays readable under the alert, as it does without scripts.
      delete page.dataset['scripts'];
      delete page.dataset['drawer'];
      await say(error);
      return;
    }
    if (own !== attempts) return;
    const hadFocus = notice.contains(document.activeElement);
    noticeRoot.unmount();
    notice.remove();
    // Other data than the page was built with is another page.
    const isBuilt = isBuiltView && !loaded.isChanged;
    const app = (
      <App loaded={loaded} startLanguage={startLanguage} root={root} place={place} isBuilt={isBuilt}>
        <Page startsWithRecord={isBuilt && isRecord} />
        {hadFocus ? <FocusAtStart /> : null}
      </App>
    );
    // As a transition, in slices of a few milliseconds: the page scrolls and types while it is taken over. A page of
    // one record was built as an article: that is drawn afresh, and then the rest. Another view was not built at all.
    startTransition(() => {
      if (isBuilt && !isRecord) hydrateRoot(container, app);
      else createRoot(container).render(app);
    });
  };
  await attempt();
}

const container = document.getElementById('root');
// Reading the scripts was work enough for one task.
if (container) void nextTask().then(() => start(container));

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
