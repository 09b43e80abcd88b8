/** Sees to it that the page is tried in a second browser where we may install one; elsewhere its story is left out, and says so. */
import { findFirefox } from '../findFirefox.mjs';
import { installOnDebian } from './debian.mjs';

export function ensureSecondBrowser() {
  if (findFirefox() !== undefined || installOnDebian(['firefox-esr'])) return;
  console.log(
    'No Firefox: the story that is told in a second browser is left out. Install Firefox ESR, or set FIREFOX_PATH.',
  );
}
