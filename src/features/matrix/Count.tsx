/** A number of the overview that leads nowhere. Most are zeros: to the eye a dot, so that the others stand out. */
import { useI18n } from '#i18n/I18nContext.ts';

interface CountProps {
  readonly count: number;
}

export function Count({ count }: CountProps) {
  const { number } = useI18n();
  if (count > 0) return <span>{number(count)}</span>;
  return (
    <>
      <span aria-hidden="true" className="select-none">
        ·
      </span>
      <span className="visually-hidden">{number(0)}</span>
    </>
  );
}
