/**
 * Takes the offline worker away from every reader, should it ever do harm: put this file in place of the site's sw.js,
 * under that very name (docs/DEPLOY.md). It drops what was saved and leaves; open pages stay as they are.
 */
self.addEventListener('install', () => self.skipWaiting());

async function leave() {
  const own = `communique|${new URL(self.registration.scope).pathname}|`;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(own)).map((name) => caches.delete(name)));
  await self.registration.unregister();
}

self.addEventListener('activate', (event) => event.waitUntil(leave()));
