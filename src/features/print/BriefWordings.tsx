/** The figure of the page as its numbers: verbs down, areas across by their numerals. */
import { largestColumn, wordingByArea } from '#domain/areaTally.ts';
import { WORDINGS } from '#domain/wordings.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { StrengthSwatch } from '#items/StrengthSwatch.tsx';
import { useResults } from '#state/ViewContext.ts';
import { BriefSection } from './BriefSection.tsx';

const CELL = 'min-w-8 px-1 py-0.5 text-end';

export function BriefWordings() {
  const { messages, number } = useI18n();
  const { tally: figure, leftOut: reported } = wordingByArea(useResults());
  const words = messages.figures.wording;
  const [strongest] = WORDINGS;
  const most = WORDINGS.find(({ id }) => id === largestColumn(figure));
  if (most === undefined) return null;
  const rows = figure.rows.filter(({ total }) => total > 0);
  return (
    <BriefSection heading={words.heading}>
      <figure className="mt-2 break-inside-avoid">
        <figcaption>
          <p className="font-semibold">
            {words.finding({
              verb: messages.wordings[strongest.id],
              uses: figure.totals.get(strongest.id) ?? 0,
              total: figure.total,
              most: messages.wordings[most.id],
              mostUses: figure.totals.get(most.id) ?? 0,
            })}
          </p>
          <p className="mt-1 max-w-prose text-small text-soft">
            <span>{words.method}</span>
            {reported > 0 ? <span>{` ${words.leftOut(reported)}`}</span> : null}
            <span>{` ${messages.print.byArea}`}</span>
          </p>
        </figcaption>
        <table className="mt-3 border-collapse text-small">
          <thead>
            <tr className="border-b border-edge">
              <th scope="col" className="py-0.5 pe-3 text-start font-semibold">
                {messages.scope.verb}
              </th>
              {rows.map(({ area }) => (
                <th key={area.id} scope="col" className={`${CELL} display-serif`}>
                  {area.numeral}
                </th>
              ))}
              <th scope="col" className={`${CELL} font-semibold`}>
                {messages.figures.total}
              </th>
            </tr>
          </thead>
          <tbody>
            {WORDINGS.filter(({ id }) => figure.columns.includes(id)).map(({ id: wording }) => (
              <tr key={wording} className="border-b border-line">
                <th scope="row" className="py-0.5 pe-3 text-start font-normal">
                  <span className="inline-flex items-center gap-1.5">
                    <StrengthSwatch wording={wording} />
                    <span>{messages.wordings[wording]}</span>
                  </span>
                </th>
                {rows.map(({ area, counts }) => {
                  const count = counts.get(wording) ?? 0;
                  return (
                    <td key={area.id} className={`${CELL} ${count === 0 ? 'text-edge' : ''}`}>
                      {number(count)}
                    </td>
                  );
                })}
                <td className={`${CELL} font-semibold`}>{number(figure.totals.get(wording) ?? 0)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className="py-0.5 pe-3 text-start font-semibold">
                {messages.figures.total}
              </th>
              {rows.map(({ area, total }) => (
                <td key={area.id} className={`${CELL} font-semibold`}>
                  {number(total)}
                </td>
              ))}
              <td className={`${CELL} font-semibold`}>{number(figure.total)}</td>
            </tr>
          </tfoot>
        </table>
      </figure>
    </BriefSection>
  );
}
