/**
 * The outlines of a WOFF font with TrueType glyphs, as much of it as a line of text needs: no kerning, no ligatures, one
 * sign one glyph. For pictures made at build time, where there is no browser.
 */
import { inflateSync } from 'node:zlib';

export interface Point {
  readonly x: number;
  readonly y: number;
}
/** A closed line, its curves already in short straight pieces. */
export type Contour = readonly Point[];

export interface Typeface {
  readonly canWrite: (text: string) => boolean;
  /** Width of the text at a size, both in pixels. */
  readonly widthOf: (text: string, size: number) => number;
  /** The text as lines, from the left end of its baseline. */
  readonly outlinesOf: (text: string, size: number, start: Point) => Contour[];
}

interface GlyphPoint extends Point {
  readonly isOnCurve: boolean;
}

/** Pieces that a curve is drawn in. */
const PIECES = 8;

function readTables(woff: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < woff.readUInt16BE(12); index += 1) {
    const at = 44 + index * 20;
    const [offset, packed, size] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field));
    if (offset === undefined || packed === undefined || size === undefined) continue;
    const data = woff.subarray(offset, offset + packed);
    tables.set(woff.toString('latin1', at, at + 4), packed < size ? inflateSync(data) : data);
  }
  return tables;
}

/** Glyph of each character, from the segments of the format that every font of the web has. */
function readCharacters(cmap: Buffer): (character: number) => number {
  const start = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + index * 8)).find(
    (offset) => cmap.readUInt16BE(offset) === 4,
  );
  if (start === undefined) throw new Error('the font has no character map of format 4');
  const count = cmap.readUInt16BE(start + 6) / 2;
  return (character) => {
    for (let segment = 0; segment < count; segment += 1) {
      const end = start + 14 + segment * 2;
      if (character > cmap.readUInt16BE(end)) continue;
      const first = cmap.readUInt16BE(end + 2 + count * 2);
      if (character < first) return 0;
      const delta = cmap.readUInt16BE(end + 2 + count * 4);
      const rangeAt = end + 2 + count * 6;
      const range = cmap.readUInt16BE(rangeAt);
      if (range === 0) return (character + delta) & 0xffff;
      const glyph = cmap.readUInt16BE(rangeAt + range + (character - first) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

/** The points of a simple glyph, contour by contour, in font units. */
function readSimple(glyph: Buffer): GlyphPoint[][] {
  const contours = glyph.readInt16BE(0);
  const ends = Array.from({ length: contours }, (_, index) => glyph.readUInt16BE(10 + index * 2));
  const count = (ends.at(-1) ?? -1) + 1;
  let at = 10 + contours * 2;
  at += 2 + glyph.readUInt16BE(at);
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = glyph.readUInt8(at++);
    const repeats = flag & 8 ? glyph.readUInt8(at++) : 0;
    for (let times = 0; times <= repeats; times += 1) flags.push(flag);
  }
  const readAxis = (short: number, same: number) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? glyph.readUInt8(at++) : -glyph.readUInt8(at++);
      else if (!(flag & same)) {
        value += glyph.readInt16BE(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = readAxis(2, 16);
  const ys = readAxis(4, 32);
  const points = flags.map((flag, index) => ({ x: xs[index] ?? 0, y: ys[index] ?? 0, isOnCurve: (flag & 1) === 1 }));
  return ends.map((end, index) => points.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end + 1));
}

/** How a part of a glyph is scaled or turned before it is moved, and how many bytes say so. */
function readPlace(data: Buffer, at: number, flags: number) {
  const factor = (index: number) => data.readInt16BE(at + index * 2) / 0x4000;
  let [a, b, c, d, size] = [1, 0, 0, 1, 0];
  if (flags & 8) [a, d, size] = [factor(0), factor(0), 2];
  else if (flags & 64) [a, d, size] = [factor(0), factor(1), 4];
  else if (flags & 128) [a, b, c, d, size] = [factor(0), factor(1), factor(2), factor(3), 8];
  return {
    size,
    move: ({ x, y }: Point, [dx = 0, dy = 0]: readonly number[]): Point => ({
      x: a * x + c * y + dx,
      y: b * x + d * y + dy,
    }),
  };
}

function between(a: Point, b: Point): GlyphPoint {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, isOnCurve: true };
}

/** A contour of points on and off the curve as straight pieces. */
function flatten(points: readonly GlyphPoint[]): Point[] {
  // Between two points off the curve lies one on it that fonts leave out.
  const full = points.flatMap((point, index) => {
    const next = points[(index + 1) % points.length];
    return next && !point.isOnCurve && !next.isOnCurve ? [point, between(point, next)] : [point];
  });
  const first = full.findIndex(({ isOnCurve }) => isOnCurve);
  const turned = [...full.slice(first), ...full.slice(0, first)];
  return turned.flatMap((point, index) => {
    if (point.isOnCurve) return [point];
    const from = turned[index - 1] ?? point;
    const to = turned[(index + 1) % turned.length] ?? point;
    return Array.from({ length: PIECES - 1 }, (_, piece) => {
      const t = (piece + 1) / PIECES;
      const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
      return { x: a * from.x + b * point.x + c * to.x, y: a * from.y + b * point.y + c * to.y };
    });
  });
}

/** @throws {Error} when the font is not of the kind described above */
export function readTypeface(woff: Buffer): Typeface {
  const tables = readTables(woff);
  const table = (name: string): Buffer => {
    const found = tables.get(name);
    if (!found) throw new Error(`the font has no table ${name}`);
    return found;
  };
  const [head, hhea, hmtx, loca, glyf] = [table('head'), table('hhea'), table('hmtx'), table('loca'), table('glyf')];
  const glyphOf = readCharacters(table('cmap'));
  const unitsPerEm = head.readUInt16BE(18);
  const isLong = head.readInt16BE(50) === 1;
  const widths = hhea.readUInt16BE(34);
  const offsetOf = (glyph: number) => (isLong ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2);
  const advanceOf = (glyph: number) => hmtx.readUInt16BE(Math.min(glyph, widths - 1) * 4);

  const contoursOf = (glyph: number): Point[][] => {
    const data = glyf.subarray(offsetOf(glyph), offsetOf(glyph + 1));
    if (data.length === 0) return [];
    if (data.readInt16BE(0) >= 0) return readSimple(data).map(flatten);
    // Made of other glyphs, each moved: letters with marks.
    const parts: Point[][] = [];
    let at = 10;
    let flags: number;
    do {
      flags = data.readUInt16BE(at);
      const part = data.readUInt16BE(at + 2);
      const isWide = (flags & 1) === 1;
      const offsets = isWide
        ? [data.readInt16BE(at + 4), data.readInt16BE(at + 6)]
        : [data.readInt8(at + 4), data.readInt8(at + 5)];
      at += isWide ? 8 : 6;
      const place = readPlace(data, at, flags);
      at += place.size;
      parts.push(...contoursOf(part).map((contour) => contour.map((point) => place.move(point, offsets))));
    } while (flags & 32);
    return parts;
  };
  const glyphsOf = (text: string) => [...text].map((sign) => glyphOf(sign.codePointAt(0) ?? 0));

  return {
    canWrite: (text) => glyphsOf(text).every((glyph) => glyph !== 0),
    widthOf: (text, size) => glyphsOf(text).reduce((sum, glyph) => sum + advanceOf(glyph), 0) * (size / unitsPerEm),
    outlinesOf: (text, size, start) => {
      const scale = size / unitsPerEm;
      let advance = 0;
      return glyphsOf(text).flatMap((glyph) => {
        const left = start.x + advance * scale;
        advance += advanceOf(glyph);
        return contoursOf(glyph).map((contour) =>
          contour.map(({ x, y }) => ({ x: left + x * scale, y: start.y - y * scale })),
        );
      });
    },
  };
}
