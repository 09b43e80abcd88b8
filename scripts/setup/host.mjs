/** Sees to it that CI has a real host to serve from. Elsewhere the stories on nginx are left out where it is not there, and it says so. */
import { findNginx } from '../findNginx.mjs';
import { installOnDebian } from './debian.mjs';

export function ensureHost() {
  if (findNginx() !== undefined) return;
  if (process.env['CI'] !== undefined && installOnDebian(['nginx', 'libnginx-mod-http-brotli-static'])) return;
  console.log('No nginx: the stories on a real host are left out. Install nginx to have them told.');
}
