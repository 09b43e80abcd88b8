/** A name at an axis, marked where it stands in another language than the page. */
import { Text, type YAxisTickContentProps } from 'recharts';
import { FONT_SIZE } from './chartSizes.ts';

interface NameAtAxis {
  readonly text: string;
  /** Language of the name, where that is not the page's. */
  readonly language: string | undefined;
}

/** The chart says where it wants the name, and which of them. */
interface AxisNameProps extends Partial<
  Pick<YAxisTickContentProps, 'x' | 'y' | 'width' | 'angle' | 'textAnchor' | 'verticalAnchor' | 'index'>
> {
  readonly names: readonly NameAtAxis[];
}

export function AxisName({ names, index = 0, ...place }: AxisNameProps) {
  const name = names[index];
  return (
    <Text {...place} lang={name?.language} fill="var(--color-ink)" fontSize={FONT_SIZE}>
      {name?.text}
    </Text>
  );
}
