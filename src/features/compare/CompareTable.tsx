/** The comparison: fields down, areas across. Where there is no room for columns each field stands above its areas. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import type { AreaProfile, CompareField } from '#domain/compareAreas.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { ItemLink } from '#items/ItemLink.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { TextsInMessage } from '#items/TextsInMessage.tsx';
import { TrackMark } from '#items/TrackMark.tsx';
import { trackOrder } from '#items/trackOrder.ts';
import { FieldContent } from './FieldContent.tsx';

interface CompareTableProps {
  readonly profiles: readonly AreaProfile[];
  readonly fields: readonly CompareField[];
}

export function CompareTable({ profiles, fields }: CompareTableProps) {
  const { dataset } = useLoadedDataset();
  const { messages, plain, list } = useI18n();
  const words = messages.compare;
  const names = profiles.map(({ area }) => plain(area.shortTitle));
  return (
    <table className="mt-4 w-full table-fixed border-collapse max-md:not-print:block">
      <caption className="visually-hidden">
        <TextsInMessage message={words.caption(list(names))} texts={profiles.map(({ area }) => area.shortTitle)} />
      </caption>
      <thead className="max-md:not-print:visually-hidden">
        <tr className="border-b border-edge align-top">
          <th scope="col" className="w-40 py-2 pe-4 text-start text-small font-normal text-soft">
            <span className="visually-hidden">{words.field}</span>
          </th>
          {profiles.map(({ area }) => (
            <th key={area.id} scope="col" className="py-2 pe-6 text-start font-normal">
              <span className="flex items-center gap-2 text-small text-soft">
                <TrackMark order={trackOrder(dataset, area.track)} size={9} />
                <span className="display-serif">{area.numeral}</span>
              </span>
              <ItemLink
                id={area.id}
                className="display-serif text-[1.0625rem] leading-snug no-underline hover:underline"
              >
                <LocalizedText text={area.title} />
              </ItemLink>
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:not-print:block">
        {fields.map((field) => (
          <tr
            key={field}
            className="break-inside-avoid border-b border-line align-top max-md:not-print:block max-md:not-print:py-3"
          >
            <th
              scope="row"
              className="py-3 pe-4 text-start text-small font-semibold max-md:not-print:block max-md:not-print:border-b max-md:not-print:border-line max-md:not-print:py-1 max-md:not-print:text-base"
            >
              {words.fields[field]}
            </th>
            {profiles.map((profile) => (
              <td
                key={profile.area.id}
                className="py-3 pe-6 text-small max-md:not-print:block max-md:not-print:py-2 max-md:not-print:pe-0"
              >
                <p aria-hidden="true" className="mb-0.5 flex items-center gap-2 text-soft md:hidden print:hidden">
                  <TrackMark order={trackOrder(dataset, profile.area.track)} size={9} />
                  <LocalizedText text={profile.area.shortTitle} />
                </p>
                <FieldContent profile={profile} field={field} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
