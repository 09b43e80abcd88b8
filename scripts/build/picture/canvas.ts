/** A picture of flat colours: closed lines are filled with smooth edges, and the whole is written as PNG. */
import { crc32, deflateSync } from 'node:zlib';
import type { Contour, Point } from './typeface.ts';

/** Red, green and blue from 0 to 255. */
export type Colour = readonly [number, number, number];

/** Lines that each row of pixels is looked at in; across, coverage is exact. */
const LINES_PER_ROW = 4;

interface Crossing {
  readonly x: number;
  readonly winding: 1 | -1;
}

/** Two points of a contour that follow each other. */
interface Edge {
  readonly from: Point;
  readonly to: Point;
}

/** The edges that each row of pixels is touched by. */
function edgesByRow(contours: readonly Contour[], height: number): Map<number, Edge[]> {
  const rows = new Map<number, Edge[]>();
  for (const contour of contours) {
    contour.forEach((to, index) => {
      const from = contour.at(index - 1) ?? to;
      const first = Math.max(0, Math.floor(Math.min(from.y, to.y)));
      const last = Math.min(height - 1, Math.floor(Math.max(from.y, to.y)));
      for (let row = first; row <= last; row += 1) {
        const edges = rows.get(row);
        if (edges) edges.push({ from, to });
        else rows.set(row, [{ from, to }]);
      }
    });
  }
  return rows;
}

function crossingsAt(edges: readonly Edge[], y: number): Crossing[] {
  const crossings: Crossing[] = [];
  for (const { from, to } of edges) {
    if (from.y <= y === to.y <= y) continue;
    const x = from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x);
    crossings.push({ x, winding: from.y <= y ? 1 : -1 });
  }
  return crossings.toSorted((a, b) => a.x - b.x);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

export class Canvas {
  readonly width: number;
  readonly height: number;
  private readonly pixels: Uint8Array;

  constructor(width: number, height: number, ground: Colour) {
    this.width = width;
    this.height = height;
    this.pixels = new Uint8Array(width * height * 3);
    for (let at = 0; at < this.pixels.length; at += 3) this.pixels.set(ground, at);
  }

  fillBox(x: number, y: number, width: number, height: number, colour: Colour): void {
    this.fillShape(
      [
        [
          { x, y },
          { x: x + width, y },
          { x: x + width, y: y + height },
          { x, y: y + height },
        ],
      ],
      colour,
    );
  }

  /** Fills what the lines go round, in the way of fonts: a line the other way round makes a hole. */
  fillShape(contours: readonly Contour[], colour: Colour): void {
    for (const [row, edges] of edgesByRow(contours, this.height)) {
      const coverage = new Float64Array(this.width + 1);
      for (let line = 0; line < LINES_PER_ROW; line += 1) {
        let winding = 0;
        let start = 0;
        for (const crossing of crossingsAt(edges, row + (line + 0.5) / LINES_PER_ROW)) {
          if (winding === 0) start = crossing.x;
          winding += crossing.winding;
          if (winding === 0) this.cover(coverage, start, crossing.x);
        }
      }
      this.paint(row, coverage, colour);
    }
  }

  private cover(coverage: Float64Array, from: number, to: number): void {
    const first = Math.max(0, from);
    const last = Math.min(this.width, to);
    for (let x = Math.floor(first); x < last; x += 1) {
      const share = Math.min(x + 1, last) - Math.max(x, first);
      coverage[x] = (coverage[x] ?? 0) + share / LINES_PER_ROW;
    }
  }

  private paint(row: number, coverage: Float64Array, colour: Colour): void {
    for (let x = 0; x < this.width; x += 1) {
      const share = Math.min(1, coverage[x] ?? 0);
      if (share === 0) continue;
      const at = (row * this.width + x) * 3;
      for (const [channel, value] of colour.entries()) {
        const under = this.pixels[at + channel] ?? 0;
        this.pixels[at + channel] = Math.round(under + (value - under) * share);
      }
    }
  }

  toPng(): Buffer {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(this.width, 0);
    header.writeUInt32BE(this.height, 4);
    // Eight bits for each of three colours, no interlacing.
    header.set([8, 2, 0, 0, 0], 8);
    const stride = this.width * 3;
    const rows = Buffer.alloc(this.height * (stride + 1));
    for (let row = 0; row < this.height; row += 1) {
      rows.set(this.pixels.subarray(row * stride, (row + 1) * stride), row * (stride + 1) + 1);
    }
    return Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(rows, { level: 9 })),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  }
}
