/** Sees to it that CI has a real host to serve from. Elsewhere the stories on nginx are left out where it is not there. */
import { existsSync } from 'node:fs';
import { installOnDebian } from './debian.mjs';

export function ensureHost() {
  if (process.env['CI'] === undefined || existsSync('/usr/sbin/nginx')) return;
  if (!installOnDebian(['nginx', 'libnginx-mod-http-brotli-static']))
    console.log('No nginx: its stories are left out.');
}
