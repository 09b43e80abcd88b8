/**
 * Whether the browser keeps a file that a page hands it. A frame can forbid it, and then nothing happens and nothing is
 * said; from within, that can be seen only as far as the frames around are of our own origin.
 */

/** `unsure`: it may be kept or dropped, and nobody tells which. */
export type DownloadChance = 'sure' | 'unsure' | 'none';

/** Programs that show a page inside themselves on iOS leave their own browser's name out. */
const WEB_VIEW = /\b(?:iPhone|iPad|iPod)\b(?!.*\bSafari\/)/;

interface Framed {
  readonly parent: Framed;
  readonly frameElement: { readonly getAttribute: (name: string) => string | null } | null;
}

/** @param start the page's own window, whose frames are asked from the inmost to the outmost */
function chanceInFrames(start: Framed): DownloadChance {
  for (let current = start; current.parent !== current; current = current.parent) {
    const frame = current.frameElement;
    // Another origin's frame, or one that the browser gave an origin of no name.
    if (frame === null) return 'unsure';
    const sandbox = frame.getAttribute('sandbox');
    if (sandbox !== null && !sandbox.toLowerCase().split(/\s+/).includes('allow-downloads')) return 'none';
  }
  return 'sure';
}

export function downloadChance(page: Framed, browser: string): DownloadChance {
  const chance = chanceInFrames(page);
  return chance === 'sure' && WEB_VIEW.test(browser) ? 'unsure' : chance;
}
