/** A copy of a drawing with its colours and type written out, for use where the page's styles are not. */

const PAINT = ['fill', 'stroke'] as const;
const PLAIN = [
  'paint-order',
  'stroke-width',
  'stroke-dasharray',
  'font-size',
  'font-weight',
  'text-anchor',
  'opacity',
  'fill-opacity',
  'stroke-opacity',
] as const;
const PAGE_ONLY = /^(?:class|style|tabindex|role|aria-.*|data-.*)$/;

const known = new Map<string, string>();

/** Any colour of the page as sRGB, which every program that opens a picture knows; `none` where it is transparent. */
export function toHex(colour: string): string {
  if (colour === '' || colour === 'none') return 'none';
  const before = known.get(colour);
  if (before !== undefined) return before;
  const probe = document.createElement('span');
  probe.style.color = colour;
  probe.hidden = true;
  document.body.append(probe);
  const resolved = getComputedStyle(probe).color;
  probe.remove();
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return colour;
  context.fillStyle = resolved;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  const hex = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  const made = alpha === 0 ? 'none' : hex;
  known.set(colour, made);
  return made;
}

function paint(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of to.getAttributeNames()) if (PAGE_ONLY.test(name)) to.removeAttribute(name);
  for (const property of PAINT) {
    const value = style.getPropertyValue(property);
    to.setAttribute(property, value.startsWith('url(') ? value : toHex(value));
  }
  for (const property of PLAIN) {
    const value = style.getPropertyValue(property);
    if (value !== '') to.setAttribute(property, value);
  }
  const parts = [...to.children];
  for (const [index, child] of [...from.children].entries()) {
    const part = parts[index];
    if (part) paint(child, part);
  }
}

export function paintedCopy(drawing: SVGSVGElement): SVGSVGElement {
  const copy = document.importNode(drawing, true);
  paint(drawing, copy);
  return copy;
}
