/** The areas that a record concerns, each with its track's mark and numeral. */
import type { Areas } from '#domain/schema.ts';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { AreaLink } from './AreaLink.tsx';
import { useI18n } from '#i18n/I18nContext.ts';

interface AreaLinksProps {
  readonly areas: Areas;
}

export function AreaLinks({ areas }: AreaLinksProps) {
  const { dataset } = useLoadedDataset();
  const words = useI18n().messages.drawer;
  if (areas === 'all') return <span>{words.event.allAreas}</span>;
  if (areas.length === 0) return <span>{words.event.noAreas}</span>;
  return (
    <ul>
      {dataset.areas
        .filter((area) => areas.includes(area.id))
        .map((area) => (
          <li key={area.id} className="py-0.5">
            <AreaLink area={area} />
          </li>
        ))}
    </ul>
  );
}
