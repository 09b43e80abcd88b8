/** The mark of a track: a hue and a shape by its order in the data, so that neither stands alone. */
import { trackHue, trackShape, type TrackShape } from './trackStyle.ts';

interface TrackMarkProps {
  /** Order of the track in the data, from 1; 0 for what belongs to several tracks or none. */
  readonly order: number;
  readonly size?: number;
  readonly isHollow?: boolean;
}

/** Outlines in a box of 12 by 12. */
const PATHS: Readonly<Record<TrackShape, string>> = {
  diamond: 'M6 .6L11.4 6L6 11.4L.6 6Z',
  circle: 'M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10Z',
  square: 'M1.5 1.5h9v9h-9Z',
  triangle: 'M6 1l5.2 9.6H.8Z',
  hexagon: 'M3.2 1h5.6L11.6 6l-2.8 5H3.2L.4 6Z',
  funnel: 'M6 11L.8 1.4h10.4Z',
};

export function TrackMark({ order, size = 12, isHollow = false }: TrackMarkProps) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 12 12"
      data-track={trackHue(order)}
      className="inline-block shrink-0 overflow-visible text-track forced-colors:text-[CanvasText]"
    >
      <path
        d={PATHS[trackShape(order)]}
        fill={isHollow ? 'none' : 'currentColor'}
        stroke="currentColor"
        strokeWidth={isHollow ? 1.75 : 1}
      />
    </svg>
  );
}
