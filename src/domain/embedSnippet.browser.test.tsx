/** In a browser, because that is who reads the text in the end. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '#testing/arbitraries.ts';
import { FITTING_SCRIPT, toHeightMessage } from './embedHeight.ts';
import { toEmbedSnippet, type EmbedFrame } from './embedSnippet.ts';

const frame: EmbedFrame = {
  address: 'https://example.org/g20/embed/?show=timeline&year=2020&year=2021',
  title: 'Timeline: “Lake & shore”',
  height: 640,
};

function parse(html: string) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const [element] = body.children;
  if (!(element instanceof HTMLIFrameElement)) throw new Error('no iframe');
  return { body, element };
}

describe(toEmbedSnippet, () => {
  it('is one named frame, loaded late, with no referrer and a sandbox that works', () => {
    const { body, element } = parse(toEmbedSnippet(frame));
    expect(body.childNodes).toHaveLength(1);
    // As the browser understands them: a word that HTML does not know would not come back.
    expect(element).toMatchObject({
      src: frame.address,
      title: frame.title,
      height: '640',
      loading: 'lazy',
      referrerPolicy: 'no-referrer',
    });
    expect([...element.sandbox]).toContain('allow-scripts');
    expect([...element.sandbox].filter((token) => !element.sandbox.supports(token))).toEqual([]);
    // A frame that could lift its own sandbox would have none.
    expect([...element.sandbox]).not.toContain('allow-same-origin');
    expect([...element.style]).toEqual(expect.arrayContaining(['border-top-width', 'width']));
  });

  it('gives its size as HTML has it, in whole pixels without a unit', () => {
    const { element } = parse(toEmbedSnippet(frame));
    for (const name of ['width', 'height']) expect(element.getAttribute(name)).toMatch(/^\d+$/);
  });

  it('stays one frame with the very title and address, whatever they hold', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, query) => {
        // A text is normalised by the parser in these alone.
        const plain = title.toWellFormed().replaceAll(/[\0\r]/g, '');
        const address = new URL(`https://example.org/embed/?q=${encodeURIComponent(query.toWellFormed())}`).href;
        const { body, element } = parse(toEmbedSnippet({ ...frame, title: plain, address }));
        expect(body.querySelectorAll('*')).toHaveLength(1);
        expect(body.textContent).toBe('');
        expect([element.title, element.src]).toEqual([plain, address]);
      }),
    );
  });
});

describe('the script that fits frames to their content', () => {
  it('sets the height of the frame that asked, and of no other, and minds nothing else', async () => {
    const script = document.createElement('script');
    script.text = /<script>([\s\S]*)<\/script>/.exec(FITTING_SCRIPT)?.[1] ?? '';
    const asking = document.createElement('iframe');
    const other = document.createElement('iframe');
    document.body.append(script, asking, other);
    const send = (message: unknown) =>
      window.dispatchEvent(new MessageEvent('message', { data: message, source: asking.contentWindow }));
    for (const garbage of [null, 'x', 640, {}, { type: 'communique:height', height: '1' }, { height: 5 }])
      send(garbage);
    expect(asking.height).toBe('');
    send(toHeightMessage(640));
    send({ type: 'communique:height', height: 1e9 });
    expect([asking.height, other.height]).toEqual(['640', '']);
    for (const element of [script, asking, other]) element.remove();
  });
});
