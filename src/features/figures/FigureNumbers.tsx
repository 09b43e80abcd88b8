/** The numbers of a figure: areas down, its columns across. */
import { useI18n } from '#i18n/I18nContext.ts';
import { ItemLink } from '#items/ItemLink.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import type { ChartContent } from './chartContent.ts';

interface FigureNumbersProps {
  readonly content: ChartContent;
}

export function FigureNumbers({ content: { tally, columnName, columnLanguage, name } }: FigureNumbersProps) {
  const { messages, number } = useI18n();
  const words = messages.figures;
  const cell = 'px-1.5 py-1 text-end';
  return (
    // A wide table scrolls in a box of its own, which the keyboard must reach.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="region" aria-label={name} tabIndex={0} className="overflow-x-auto print:overflow-visible">
      <table className="w-full border-collapse text-small">
        <caption className="visually-hidden">{name}</caption>
        <thead>
          <tr className="border-b border-edge text-start align-bottom">
            <th scope="col" className="py-1 pe-3 text-start font-semibold">
              {words.area}
            </th>
            {tally.columns.map((column) => (
              <th key={column} scope="col" className={`${cell} font-normal [overflow-wrap:normal]`}>
                <span lang={columnLanguage(column)}>{columnName(column)}</span>
              </th>
            ))}
            <th scope="col" className="py-1 ps-3 text-end font-semibold whitespace-nowrap">
              {words.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {tally.rows.map(({ area, counts, total }) => (
            <tr key={area.id} className="border-b border-line align-baseline">
              <th scope="row" className="py-1 pe-3 text-start font-normal">
                <ItemLink
                  id={area.id}
                  className="inline-block min-h-6 whitespace-nowrap underline decoration-line hover:decoration-ink"
                >
                  <LocalizedText text={area.shortTitle} />
                </ItemLink>
              </th>
              {[...counts].map(([column, count]) => (
                <td key={column} className={`${cell} ${count === 0 ? 'text-soft' : ''}`}>
                  {number(count)}
                </td>
              ))}
              <td className="py-1 ps-3 text-end">{number(total)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className="py-1 pe-3 text-start font-semibold">
              {words.total}
            </th>
            {[...tally.totals].map(([column, count]) => (
              <td key={column} className={cell}>
                {number(count)}
              </td>
            ))}
            <td className="py-1 ps-3 text-end font-semibold">{number(tally.total)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
