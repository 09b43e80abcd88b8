/**
 * An element at a place worked out in pixels. Only for what is drawn once the room is known: a style
 * attribute in a built page is refused by the content security policy, while one set by script is not.
 */
import type { HTMLAttributes } from 'react';

/** Pixels; what is left out is left to the classes. */
export interface Place {
  readonly left?: number;
  readonly top?: number;
  readonly width?: number;
  readonly height?: number;
  readonly lineHeight?: number;
  /** Room before it. */
  readonly marginInlineStart?: number;
}

interface PlacedProps extends Omit<HTMLAttributes<HTMLElement>, 'style'> {
  readonly as?: 'div' | 'li' | 'p' | 'span' | 'ul';
  readonly place: Place;
  readonly 'data-brush'?: string;
}

export function Placed({ as: Tag = 'div', place, ...rest }: PlacedProps) {
  const { lineHeight, ...lengths } = place;
  return <Tag {...rest} style={lineHeight === undefined ? lengths : { ...lengths, lineHeight: `${lineHeight}px` }} />;
}
