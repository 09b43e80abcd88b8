/** The element that a host puts into a page to show an embedded form, as attributes and as text to be pasted. */

/** What the form needs: its scripts, and links that open the dashboard in a tab which is itself not confined. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** CSS pixels, for hosts that drop styles; where they are kept, the frame is as wide as its place. */
const WIDTH = 800;

export interface EmbedFrame {
  /** Whole address of the form. */
  readonly address: string;
  /** What the frame shows, in words: its name for assistive technology. */
  readonly title: string;
  /** CSS pixels, whole. */
  readonly height: number;
}

/** In the names of HTML. */
export function frameAttributes({ address, title, height }: EmbedFrame) {
  return {
    src: address,
    title,
    width: WIDTH,
    height,
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    sandbox: SANDBOX,
    style: 'border: 0; width: 100%',
  } as const;
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** One `iframe` as HTML, whatever stands in the title or the address. */
export function toEmbedSnippet(frame: EmbedFrame): string {
  const attributes = Object.entries(frameAttributes(frame)).map(
    ([name, value]) => `${name}="${escapeAttribute(String(value))}"`,
  );
  return `<iframe\n  ${attributes.join('\n  ')}\n></iframe>`;
}
