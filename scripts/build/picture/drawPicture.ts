/** The picture that stands beside a link where a page is shared: what it is about, in the site's own face and colours. */
import { PICTURE_SIZE } from '#domain/head/pageHead.ts';
import { Canvas, type Colour } from './canvas.ts';
import type { Typeface } from './typeface.ts';

export interface PictureContent {
  /** Above the title: the meeting, or the number of an area. */
  readonly kicker: string;
  readonly title: string;
  readonly name: string;
  /** Token of the colour down the side. */
  readonly side: string;
  /** Strengths of the wordings, strongest first, each drawn as a block; null for what has no strength. */
  readonly strengths: readonly (number | null)[];
}

interface Means {
  readonly face: Typeface;
  readonly colourOf: (token: string) => Colour;
}

const { width: WIDTH, height: HEIGHT } = PICTURE_SIZE;
const MARGIN = 80;
const SIDE = 20;
const ROOM = WIDTH - 2 * MARGIN;
const BLOCK = { width: 56, height: 28, gap: 8 };
/** Largest first; the smallest is cut. */
const TITLE_SIZES = [76, 64, 54, 46, 40];
/** Where the title begins, and where it must have ended, above the blocks. */
const [TITLE_TOP, TITLE_END] = [236, HEIGHT - MARGIN - BLOCK.height - 24];
const LEADING = 1.18;

function wrap(face: Typeface, text: string, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && face.widthOf(`${last} ${word}`, size) <= ROOM)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function fitTitle(face: Typeface, title: string): { readonly lines: readonly string[]; readonly size: number } {
  const mostLines = (size: number) => Math.floor((TITLE_END - TITLE_TOP) / (size * LEADING));
  const fits = (lines: readonly string[], size: number) =>
    lines.length <= mostLines(size) && lines.every((line) => face.widthOf(line, size) <= ROOM);
  for (const size of TITLE_SIZES) {
    const lines = wrap(face, title, size);
    if (fits(lines, size)) return { lines, size };
  }
  const size = TITLE_SIZES.at(-1) ?? 46;
  const lines = wrap(face, title, size).slice(0, mostLines(size));
  return { lines: [...lines.slice(0, -1), `${lines.at(-1) ?? ''}…`], size };
}

/** The same bytes for the same content. */
export function drawPicture(content: PictureContent, { face, colourOf }: Means): Buffer {
  const canvas = new Canvas(WIDTH, HEIGHT, colourOf('paper'));
  const write = (text: string, size: number, y: number, token: string) =>
    canvas.fillShape(face.outlinesOf(text, size, { x: MARGIN, y }), colourOf(token));
  canvas.fillBox(0, 0, SIDE, HEIGHT, colourOf(content.side));
  write(content.name, 40, 106, 'ink');
  canvas.fillBox(MARGIN, 132, ROOM, 2, colourOf('ink'));
  write(content.kicker, 32, 206, 'soft');
  const { lines, size } = fitTitle(face, content.title);
  lines.forEach((line, index) => write(line, size, TITLE_TOP + size * (index * LEADING + 0.9), 'ink'));
  content.strengths.forEach((strength, index) => {
    const x = MARGIN + index * (BLOCK.width + BLOCK.gap);
    if (x + BLOCK.width > WIDTH - MARGIN) return;
    const y = HEIGHT - MARGIN - BLOCK.height;
    canvas.fillBox(x, y, BLOCK.width, BLOCK.height, colourOf('soft'));
    const inside = strength === null ? 'paper' : `strength-${strength}`;
    canvas.fillBox(x + 2, y + 2, BLOCK.width - 4, BLOCK.height - 4, colourOf(inside));
  });
  return canvas.toPng();
}
