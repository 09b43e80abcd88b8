/**
 * Registers the offline worker once the page is there, and follows its versions. Browsers without workers, private
 * windows and sandboxed frames, where even asking for them throws, simply go without.
 */
import { changeOfflineState } from './offlineState.ts';
import { ASK_BUILD, TAKE_OVER } from './workerMessages.ts';

declare global {
  interface Window {
    /** Not in TypeScript's library yet. The made value is no string, but nothing here treats it as one. */
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL: (address: string) => string },
      ): {
        createScriptURL(address: string): string;
      };
    };
  }
}

/** The worker's file must never be renamed: the old one would stay in charge of those who have it. */
const WORKER_FILE = 'sw.js';
/** Named in the content security policy: scripts/build/policy.mjs. */
const POLICY_NAME = 'communique-sw';
/** How often a page that stays open looks for a new version, in milliseconds. */
const UPDATE_PAUSE = 3_600_000;
/** After this long a page no longer waits for the new worker and reloads as it is, in milliseconds. */
const TAKE_OVER_LIMIT = 3_000;

let connection: ServiceWorkerRegistration | undefined;
let isReloading = false;

function reload(): void {
  window.location.reload();
}

function letTakeOver(worker: ServiceWorker): void {
  // The rule means windows: a worker has no other origin to be.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  worker.postMessage(TAKE_OVER);
}

/** Loads the new version at the same address, as the reader asked. */
export function loadNewVersion(): void {
  if (isReloading) return;
  isReloading = true;
  const waiting = connection?.waiting;
  if (!waiting) {
    reload();
    return;
  }
  letTakeOver(waiting);
  setTimeout(reload, TAKE_OVER_LIMIT);
}

/** The worker's address as the policy wants it: made by the one function that makes no other. */
function trustWorker(address: string): string {
  const rules = {
    createScriptURL: (asked: string) => {
      if (asked !== address) throw new TypeError(`no script of ours: ${asked}`);
      return asked;
    },
  };
  return window.trustedTypes?.createPolicy(POLICY_NAME, rules).createScriptURL(address) ?? address;
}

async function askBuild(worker: ServiceWorker): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      port1.close();
      resolve(data);
    });
    port1.start();
    worker.postMessage(ASK_BUILD, [port2]);
  });
}

/** A worker of the page's own version takes over unasked; one of another version is only announced. */
async function considerWorker(worker: ServiceWorker | null): Promise<void> {
  const ownBuild = document.querySelector<HTMLMetaElement>('meta[name="communique-build"]')?.content;
  if (!worker || ownBuild === undefined) return;
  if ((await askBuild(worker)) !== ownBuild) changeOfflineState({ hasNewVersion: true });
  else if (worker.state === 'installed') letTakeOver(worker);
}

function followVersions(container: ServiceWorkerContainer, registration: ServiceWorkerRegistration): void {
  void considerWorker(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') void considerWorker(registration.waiting);
    });
  });
  container.addEventListener('controllerchange', () => {
    if (isReloading) reload();
    else void considerWorker(container.controller);
  });
}

/** Asks the site itself: browsers say that they are online behind a dead router, and offline on some networks. */
async function canReach(address: string): Promise<boolean> {
  try {
    const { ok, redirected, headers } = await fetch(address, { method: 'HEAD', cache: 'no-store' });
    return ok && !redirected && (headers.get('content-type') ?? '').includes('javascript');
  } catch {
    return false;
  }
}

function followConnection(container: ServiceWorkerContainer, registration: ServiceWorkerRegistration, address: string) {
  const look = async () => {
    // Without a worker in charge there is no saved copy to speak of.
    if (container.controller) changeOfflineState({ isOffline: !(await canReach(address)) });
  };
  let lastUpdate = performance.now();
  const lookAgain = () => {
    if (document.visibilityState === 'hidden') return;
    void look();
    if (performance.now() - lastUpdate < UPDATE_PAUSE) return;
    lastUpdate = performance.now();
    registration.update().catch(() => undefined);
  };
  window.addEventListener('online', () => void look());
  window.addEventListener('offline', () => void look());
  document.addEventListener('visibilitychange', lookAgain);
  void look();
}

async function connect(address: string): Promise<void> {
  try {
    const container = navigator.serviceWorker;
    connection = await container.register(trustWorker(address), { updateViaCache: 'none' });
    followVersions(container, connection);
    followConnection(container, connection, address);
  } catch {
    // Refused, absent or broken: the page works online as it is.
  }
}

/**
 * Call once, when the page is loaded.
 * @param root whole address of the site's root
 */
export function registerWorker(root: string): void {
  void connect(new URL(WORKER_FILE, root).href);
}
