/**
 * The offline worker, built as `sw.js` at the site's root (scripts/build/offlineWorker.ts). Pages and data come from the
 * server as long as it answers, so that a correction reaches every reader at once; the saved copy of this version
 * stands in when it does not.
 */
import { ASK_BUILD, TAKE_OVER } from '#offline/workerMessages.ts';
import type { Precache } from './precache.ts';
import { frontFor, isJsonObject, isNamedByContent, pathOf } from './requests.ts';
import { createSavedFiles } from './savedFiles.ts';
import type { FetchEvent, WorkerScope } from './workerScope.ts';

declare const self: WorkerScope;
/** Put here by the build. */
declare const PRECACHE: Precache;

/** How long the server may take for what is saved as well, in milliseconds. */
const PATIENCE = 4_000;

const scope = new URL(self.registration.scope);
const saved = createSavedFiles(PRECACHE, scope);
/** Pages that were answered from the saved copy: they get the data and scripts of the same version. */
const clientsOfCopy = new Set<string>();

async function fromServer(event: FetchEvent, path: string): Promise<Response> {
  const answer = await fetch(event.request);
  if (saved.has(path)) event.waitUntil(saved.heal(path, answer.clone()));
  return answer;
}

/** Whether an answer is better than the saved file; a log-in page in place of the data is not. */
async function isUsable(path: string, answer: Response): Promise<boolean> {
  if (answer.type === 'opaqueredirect') return true;
  return answer.ok && (!path.endsWith('.json') || isJsonObject(await answer.clone().text()));
}

async function answerFresh(event: FetchEvent, path: string): Promise<Response> {
  if (clientsOfCopy.has(event.clientId)) {
    const copy = await saved.find(path);
    if (copy) return copy;
  }
  const answer = fromServer(event, path);
  const usable = answer.then(
    async (response) => ((await isUsable(path, response)) ? response : undefined),
    () => undefined,
  );
  const tooLate = new Promise<undefined>((resolve) => {
    if (saved.has(path)) setTimeout(() => resolve(undefined), PATIENCE);
  });
  const fresh = await Promise.race([usable, tooLate]);
  if (fresh) return fresh;
  const copy = await saved.find(path);
  if (!copy) return answer;
  clientsOfCopy.add(event.resultingClientId || event.clientId);
  return copy;
}

/** A saved page with other text, at another address than its own. */
async function rewritten(page: Response, status: number, rewrite: (text: string) => string): Promise<Response> {
  const headers = new Headers(page.headers);
  for (const ofTheFile of ['content-encoding', 'content-length', 'etag']) headers.delete(ofTheFile);
  return new Response(rewrite(await page.text()), { status, headers });
}

/** The page for missing addresses, which was built for one folder of a host, with addresses of the folder it is in. */
async function findNotFoundPage(): Promise<Response | undefined> {
  const page = await saved.find(PRECACHE.notFound);
  return page && rewritten(page, 404, (text) => text.replaceAll(`="${PRECACHE.sitePath}`, `="${scope.pathname}`));
}

/** For the page of a record: a front page that knows where it is and shows the record once its scripts run. */
async function findShell(path: string): Promise<Response | undefined> {
  const front = frontFor(path, PRECACHE.fronts, PRECACHE.itemFolders);
  const page = front === null ? undefined : await saved.find(front);
  const root = front === '' ? './' : '../';
  return (
    page &&
    rewritten(page, 200, (text) =>
      text.replaceAll(`="${root}`, `="${scope.pathname}`).replace('<html ', '<html data-shell="" '),
    )
  );
}

async function answerNavigation(event: FetchEvent, path: string): Promise<Response> {
  try {
    return await answerFresh(event, path);
  } catch (error) {
    if (saved.has(`${path}/`)) {
      return Response.redirect(new URL(`${path}/${new URL(event.request.url).search}`, scope), 302);
    }
    const shell = await findShell(path);
    if (shell) {
      clientsOfCopy.add(event.resultingClientId);
      return shell;
    }
    const notFound = saved.has(path) ? undefined : await findNotFoundPage();
    if (notFound) return notFound;
    throw error;
  }
}

async function answerPart(event: FetchEvent, path: string): Promise<Response> {
  return (await saved.find(path)) ?? (await saved.findEarlier(path)) ?? fromServer(event, path);
}

self.addEventListener('install', (event) => event.waitUntil(saved.saveAll()));

self.addEventListener('activate', (event) => {
  // Claimed, so that the first visit is enough: this very page finds its later parts offline.
  event.waitUntil(Promise.all([saved.dropStale(), self.clients.claim()]));
});

self.addEventListener('message', (event) => {
  if (event.data === ASK_BUILD) event.ports[0]?.postMessage(PRECACHE.build);
  if (event.data === TAKE_OVER) event.waitUntil(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
  const path = pathOf(event.request, scope);
  if (path === null) return;
  if (event.request.mode === 'navigate') event.respondWith(answerNavigation(event, path));
  else if (isNamedByContent(path)) event.respondWith(answerPart(event, path));
  else if (saved.has(path)) event.respondWith(answerFresh(event, path));
});
