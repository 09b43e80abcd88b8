/**
 * Makes a picture file of a drawn chart that stands by itself: the title, the key, the drawing and the source, with
 * every colour written out, since a file knows none of the page's tokens. Fetched when first asked for.
 */
import { wrapText } from '#domain/wrapText.ts';
import { downloadBlob } from '#ui/downloadBlob.ts';
import { downloadChance } from '#ui/downloadChance.ts';
import { paintedCopy, toHex } from './paintedCopy.ts';

interface ChartFile {
  readonly language: string;
  readonly title: string;
  /** The chart's name, as its description. */
  readonly name: string;
  /** Under the drawing: the selection and the source. */
  readonly lines: readonly string[];
  readonly fileName: string;
}

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 20;
const TITLE_SIZE = 18;
const TEXT_SIZE = 12;
/** Pixels of a PNG for each pixel of the screen. */
const PNG_SCALE = 2;

function element(name: string, attributes: Readonly<Record<string, string | number>>, text?: string): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

function composeSvg(slot: HTMLElement, drawing: SVGSVGElement, file: ChartFile): SVGSVGElement {
  const { width, height } = drawing.getBoundingClientRect();
  const page = getComputedStyle(slot);
  const ink = toHex(page.color);
  const soft = toHex(page.getPropertyValue('--color-soft'));
  const family = page.fontFamily;
  const canvas = document.createElement('canvas').getContext('2d');
  const measure = (text: string, size: number, weight = 400) => {
    if (!canvas) return text.length * size;
    canvas.font = `${weight} ${size}px ${family}`;
    return canvas.measureText(text).width;
  };
  const parts: SVGElement[] = [];
  let y = MARGIN;
  const write = (text: string, size: number, fill: string, weight = 400) => {
    for (const line of wrapText(text, file.language, (candidate) => measure(candidate, size, weight) <= width)) {
      y += size * 1.35;
      parts.push(element('text', { x: MARGIN, y, fill, 'font-size': size, 'font-weight': weight }, line));
    }
  };
  write(file.title, TITLE_SIZE, ink, 600);
  y += 12;

  let x = MARGIN;
  for (const item of (slot.closest('figure') ?? slot).querySelectorAll('[data-key] li')) {
    const text = item.textContent;
    const room = 18 + measure(text, TEXT_SIZE) + 16;
    if (x > MARGIN && x + room > MARGIN + width) [x, y] = [MARGIN, y + 20];
    const mark = item.querySelector('svg');
    const swatch = item.querySelector('[aria-hidden]');
    if (mark) {
      const copy = paintedCopy(mark);
      for (const [name, value] of [['x', x], ['y', y]] as const) copy.setAttribute(name, String(value)); // prettier-ignore
      parts.push(copy);
    } else if (swatch) {
      const { backgroundColor, borderTopColor, borderTopStyle } = getComputedStyle(swatch);
      const dash = borderTopStyle === 'dashed' ? { 'stroke-dasharray': '3 2' } : {};
      const paint = { fill: toHex(backgroundColor), stroke: toHex(borderTopColor), ...dash };
      parts.push(element('rect', { x: x + 0.5, y: y + 0.5, width: 11, height: 11, ...paint }));
    }
    parts.push(element('text', { x: x + 18, y: y + 10.5, fill: ink, 'font-size': TEXT_SIZE }, text));
    x += room;
  }
  y += 28;

  const copy = paintedCopy(drawing);
  for (const [name, value] of Object.entries({ x: MARGIN, y, width, height })) copy.setAttribute(name, String(value));
  parts.push(copy);
  y += height;
  for (const line of file.lines) write(line, TEXT_SIZE, soft);
  y += MARGIN;

  const whole = width + 2 * MARGIN;
  const svg = document.createElementNS(SVG, 'svg');
  const size = { width: whole, height: y, viewBox: `0 0 ${whole} ${y}`, 'font-family': family };
  for (const [name, value] of Object.entries(size)) svg.setAttribute(name, String(value));
  svg.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', file.language);
  const paper = toHex(page.getPropertyValue('--color-paper'));
  svg.append(
    element('title', {}, file.title),
    element('desc', {}, file.name),
    element('rect', { width: '100%', height: '100%', fill: paper }),
    ...parts,
  );
  return svg;
}

async function toPng(svg: SVGSVGElement, source: Blob): Promise<Blob> {
  const address = URL.createObjectURL(source);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(Number(svg.getAttribute('width')) * PNG_SCALE);
    canvas.height = Math.ceil(Number(svg.getAttribute('height')) * PNG_SCALE);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is empty'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/**
 * @returns the picture as text where the page's frame lets no file be saved, so that it can be copied instead; else null
 * @throws {Error} when nothing is drawn, or the browser cannot make the picture
 */
export async function saveChart(
  slot: HTMLElement | null,
  format: 'svg' | 'png',
  file: ChartFile,
): Promise<string | null> {
  const drawing = slot?.querySelector<SVGSVGElement>('svg.recharts-surface');
  if (!slot || !drawing) throw new Error('no chart is drawn');
  const svg = composeSvg(slot, drawing, file);
  const text = new XMLSerializer().serializeToString(svg);
  if (downloadChance(window, navigator.userAgent) === 'none') return text;
  const source = new Blob([text], { type: 'image/svg+xml' });
  downloadBlob(file.fileName, format === 'svg' ? source : await toPng(svg, source));
  return null;
}
