/** The numbers of the wording figure: areas down, verbs across. */
import type { WordingFigure } from '#domain/wordingByArea.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { ItemLink } from '#items/ItemLink.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';

interface WordingTableProps {
  readonly figure: WordingFigure;
}

export function WordingTable({ figure }: WordingTableProps) {
  const { messages, number } = useI18n();
  const words = messages.figures;
  return (
    <details className="mt-3">
      <summary className="min-h-8 text-small font-semibold">{words.asTable}</summary>
      {/* A wide table scrolls in a box of its own, which the keyboard must reach. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div role="region" aria-label={words.asTable} tabIndex={0} className="overflow-x-auto">
        <table className="w-full border-collapse text-small">
          <caption className="visually-hidden">{words.chartName}</caption>
          <thead>
            <tr className="border-b border-edge text-start align-bottom">
              <th scope="col" className="py-1 pe-3 text-start font-semibold">
                {words.area}
              </th>
              {figure.wordings.map((wording) => (
                <th key={wording} scope="col" className="px-1.5 py-1 text-end font-normal">
                  {messages.wordings[wording]}
                </th>
              ))}
              <th scope="col" className="py-1 ps-3 text-end font-semibold">
                {words.total}
              </th>
            </tr>
          </thead>
          <tbody>
            {figure.rows.map(({ area, counts, total }) => (
              <tr key={area.id} className="border-b border-line">
                <th scope="row" className="py-1 pe-3 text-start font-normal">
                  <ItemLink id={area.id}>
                    <LocalizedText text={area.shortTitle} />
                  </ItemLink>
                </th>
                {figure.wordings.map((wording) => {
                  const count = counts.get(wording) ?? 0;
                  return (
                    <td key={wording} className={`px-1.5 py-1 text-end ${count === 0 ? 'text-soft' : ''}`}>
                      {number(count)}
                    </td>
                  );
                })}
                <td className="py-1 ps-3 text-end">{number(total)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className="py-1 pe-3 text-start font-semibold">
                {words.total}
              </th>
              {figure.wordings.map((wording) => (
                <td key={wording} className="px-1.5 py-1 text-end">
                  {number(figure.totals.get(wording) ?? 0)}
                </td>
              ))}
              <td className="py-1 ps-3 text-end font-semibold">{number(figure.total)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </details>
  );
}
