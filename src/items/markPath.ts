/**
 * The shape of a track as an outline of any length: at its own size it is TrackMark's shape, longer it is
 * that shape drawn along the time that an entry takes.
 */

import { trackShape } from './trackStyle.ts';

/** Path in a box `height` high, from `x` to `x + width`; `order` as in TrackMark, 0 for several tracks or none. */
export function markPath(order: number, x: number, width: number, height: number): string {
  const r = height / 2;
  const right = x + width;
  switch (trackShape(order)) {
    case 'circle':
      return `M${x + r} 0H${right - r}A${r} ${r} 0 0 1 ${right - r} ${height}H${x + r}A${r} ${r} 0 0 1 ${x + r} 0Z`;
    case 'square': {
      const edge = height / 12;
      return `M${x + edge} ${edge}H${right - edge}V${height - edge}H${x + edge}Z`;
    }
    case 'triangle':
      return `M${x + r} 0H${right - r}L${right} ${height}H${x}Z`;
    case 'funnel':
      return `M${x} 0H${right}L${right - r} ${height}H${x + r}Z`;
    case 'hexagon':
      return `M${x + r / 2} 0H${right - r / 2}L${right} ${r}L${right - r / 2} ${height}H${x + r / 2}L${x} ${r}Z`;
    case 'diamond':
      return `M${x} ${r}L${x + r} 0H${right - r}L${right} ${r}L${right - r} ${height}H${x + r}Z`;
  }
}
