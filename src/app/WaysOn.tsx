/** Where to go from a record's page without scripts: the front page and every area. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { ItemLink } from '#items/ItemLink.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { ViewLink } from '#items/ViewLink.tsx';
import { initialView } from '#domain/viewState.ts';

export function WaysOn() {
  const { dataset } = useLoadedDataset();
  const { messages } = useI18n();
  return (
    <nav aria-labelledby="ways-on" className="page-frame mt-10">
      <h2 id="ways-on" className="display-serif text-title">
        <ViewLink to={(view) => initialView(view.language)}>
          <LocalizedText text={dataset.meeting.name} />
        </ViewLink>
      </h2>
      <p className="mt-3 font-semibold">{messages.results.heading}</p>
      <ol className="mt-1 space-y-1">
        {dataset.areas.map((area) => (
          <li key={area.id}>
            <ItemLink id={area.id}>
              <span>{`${area.numeral}. `}</span>
              <LocalizedText text={area.title} />
            </ItemLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
