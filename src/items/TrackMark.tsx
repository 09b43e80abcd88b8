/** The mark of a track: a hue and a shape by its order in the data, so that neither stands alone. */
interface TrackMarkProps {
  /** Order of the track in the data, from 1; 0 for what belongs to several tracks or none. */
  readonly order: number;
  readonly size?: number;
  readonly isHollow?: boolean;
}

const SHAPES = ['diamond', 'circle', 'square', 'triangle', 'hexagon'] as const;

function pathOf(shape: (typeof SHAPES)[number]): string {
  switch (shape) {
    case 'circle':
      return 'M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10Z';
    case 'square':
      return 'M1.5 1.5h9v9h-9Z';
    case 'triangle':
      return 'M6 1l5.2 9.6H.8Z';
    case 'hexagon':
      return 'M3.2 1h5.6L11.6 6l-2.8 5H3.2L.4 6Z';
    case 'diamond':
      return 'M6 .6L11.4 6L6 11.4L.6 6Z';
  }
}

export function TrackMark({ order, size = 12, isHollow = false }: TrackMarkProps) {
  const shape = SHAPES[order === 0 ? 0 : ((order - 1) % 4) + 1] ?? 'diamond';
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 12 12"
      data-track={order === 0 ? undefined : ((order - 1) % 4) + 1}
      className="inline-block shrink-0 overflow-visible text-track forced-colors:text-[CanvasText]"
    >
      <path
        d={pathOf(shape)}
        fill={isHollow ? 'none' : 'currentColor'}
        stroke="currentColor"
        strokeWidth={isHollow ? 1.75 : 1}
      />
    </svg>
  );
}
