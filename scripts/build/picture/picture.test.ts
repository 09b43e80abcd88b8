import { readFileSync } from 'node:fs';
import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Canvas, type Colour } from './canvas.ts';
import { oklch, readColours } from './colours.ts';
import { drawPicture } from './drawPicture.ts';
import { readTypeface } from './typeface.ts';

const face = readTypeface(
  readFileSync('node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff'),
);
const colourOf = readColours(readFileSync('src/styles.css', 'utf8'));

/** The pixels of a PNG as the canvas writes it, read back by its chunks. */
function readPng(png: Buffer): { readonly width: number; readonly at: (x: number, y: number) => number[] } {
  let at = 8;
  let width = 0;
  let rows = Buffer.alloc(0);
  while (at < png.length) {
    const size = png.readUInt32BE(at);
    const named = png.subarray(at + 4, at + 8 + size);
    expect(crc32(named)).toBe(png.readUInt32BE(at + 8 + size));
    if (named.toString('latin1', 0, 4) === 'IHDR') width = named.readUInt32BE(4);
    if (named.toString('latin1', 0, 4) === 'IDAT') rows = inflateSync(named.subarray(4));
    at += size + 12;
  }
  const stride = width * 3 + 1;
  return { width, at: (x, y) => [...rows.subarray(y * stride + 1 + x * 3, y * stride + 4 + x * 3)] };
}

const BLACK: Colour = [0, 0, 0];
const WHITE: Colour = [255, 255, 255];

describe(Canvas, () => {
  it('fills whole pixels wholly and parts of pixels by their share', () => {
    const canvas = new Canvas(4, 2, WHITE);
    canvas.fillBox(1, 0, 1.5, 1, BLACK);
    const { at } = readPng(canvas.toPng());
    expect([0, 1, 2, 3].map((x) => at(x, 0)[0])).toEqual([255, 0, 128, 255]);
    expect(at(1, 1)).toEqual([255, 255, 255]);
  });

  it('leaves holes where a line goes round the other way, and draws nothing outside', () => {
    const canvas = new Canvas(5, 5, WHITE);
    const box = (from: number, to: number) => [
      { x: from, y: from },
      { x: to, y: from },
      { x: to, y: to },
      { x: from, y: to },
    ];
    canvas.fillShape([box(-3, 5), box(1, 4).toReversed()], BLACK);
    const { at } = readPng(canvas.toPng());
    expect(at(0, 0)).toEqual([0, 0, 0]);
    expect(at(2, 2)).toEqual([255, 255, 255]);
  });
});

describe(readTypeface, () => {
  it('writes plain signs, signs with marks and signs made of turned others, and knows what it cannot', () => {
    for (const sign of ['a', 'é', '’']) {
      const [first] = face.outlinesOf(sign, 100, { x: 0, y: 0 });
      expect(first?.length).toBeGreaterThan(4);
    }
    // The apostrophe hangs above the line; turned the wrong way it would fly off.
    const ys = face.outlinesOf('’', 100, { x: 0, y: 0 }).flatMap((contour) => contour.map(({ y }) => y));
    expect(Math.min(...ys)).toBeGreaterThan(-100);
    expect(Math.max(...ys)).toBeLessThan(-30);
    expect([face.canWrite('Communiqué’s'), face.canWrite('宣言')]).toEqual([true, false]);
  });

  it('is as wide as its signs', () => {
    expect(face.widthOf('ab', 50)).toBeCloseTo(face.widthOf('a', 50) + face.widthOf('b', 50));
    expect(face.widthOf('a', 100)).toBeCloseTo(2 * face.widthOf('a', 50));
  });
});

describe(readColours, () => {
  it('gives a token of the styles as pixels have it', () => {
    expect(oklch(1, 0, 0)).toEqual([255, 255, 255]);
    expect(oklch(0, 0, 0)).toEqual([0, 0, 0]);
    expect(oklch(0.628, 0.2577, 29.23)).toEqual([255, 0, 0]);
    expect(() => colourOf('no-such')).toThrow('no-such');
  });
});

describe(drawPicture, () => {
  const content = { kicker: 'The meeting', name: 'Communiqué', side: 'track-1', strengths: [8, 1, null] };

  it('is the same to the byte for the same content, and another for another', () => {
    const draw = (title: string) => drawPicture({ ...content, title }, { face, colourOf });
    expect(draw('A title').equals(draw('A title'))).toBe(true);
    expect(draw('A title').equals(draw('Another'))).toBe(false);
  });

  it('keeps a title of any length above the blocks', () => {
    const { width, at } = readPng(drawPicture({ ...content, title: 'longest '.repeat(80) }, { face, colourOf }));
    expect(width).toBe(1200);
    const paper = [...colourOf('paper')];
    for (let x = 80; x < 1120; x += 1) expect(at(x, 515)).toEqual(paper);
  });
});
