/**
 * How a track is told from the others: a hue and a shape, both by its order in the data. There are six hues and five
 * shapes, so that the pair comes again only with the thirty-first track.
 */

const HUES = 6;

/** In the order of the tracks. The diamond is for what belongs to several tracks or to none. */
const SHAPES = ['circle', 'square', 'triangle', 'hexagon', 'funnel'] as const;

export type TrackShape = 'diamond' | (typeof SHAPES)[number];

/** Value of `data-track`, from 1: the hue by the order of the track; undefined for 0, several tracks or none. */
export function trackHue(order: number): number | undefined {
  return order === 0 ? undefined : ((order - 1) % HUES) + 1;
}

/** The shape by the order of the track, from 1; the diamond for 0. */
export function trackShape(order: number): TrackShape {
  return SHAPES[(order - 1) % SHAPES.length] ?? 'diamond';
}
