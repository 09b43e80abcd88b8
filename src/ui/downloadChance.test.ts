import { describe, expect, it } from 'vitest';
import { downloadChance } from './downloadChance.ts';

type Page = Parameters<typeof downloadChance>[0];

const DESKTOP = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0 Safari/537.36';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

/** A page inside frames, the outmost first; `null` stands for one of another origin, a text for its sandbox. */
function pageIn(...frames: readonly (string | null | undefined)[]): Page {
  class Top {
    readonly frameElement = null;
    get parent(): Page {
      return this;
    }
  }
  return frames.reduce<Page>(
    (parent, sandbox) => ({
      parent,
      frameElement: sandbox === null ? null : { getAttribute: () => sandbox ?? null },
    }),
    new Top(),
  );
}

describe(downloadChance, () => {
  it.for<[string, Page, string, ReturnType<typeof downloadChance>]>([
    ['a page of its own', pageIn(), DESKTOP, 'sure'],
    ['a frame without a sandbox', pageIn(undefined), DESKTOP, 'sure'],
    ['a sandbox that forbids it', pageIn('allow-scripts allow-same-origin'), DESKTOP, 'none'],
    ['a sandbox that allows nothing', pageIn(''), DESKTOP, 'none'],
    ['a sandbox that allows it', pageIn('allow-scripts Allow-Downloads'), DESKTOP, 'sure'],
    ['a free frame within a sandbox', pageIn('allow-scripts', undefined), DESKTOP, 'none'],
    ['a frame of another origin', pageIn(null), DESKTOP, 'unsure'],
    ['a web view of a telephone', pageIn(), IPHONE, 'unsure'],
    ['Safari on a telephone', pageIn(), `${IPHONE} Version/19.0 Mobile/15E148 Safari/604.1`, 'sure'],
  ])('is known for %s', ([, page, browser, expected]) => {
    expect(downloadChance(page, browser)).toBe(expected);
  });
});
