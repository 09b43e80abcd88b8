/** The table of the overview for one facet. */
import { useMemo } from 'react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { facetById } from '#domain/facets.ts';
import { matrixOf } from '#domain/matrix.ts';
import type { MatrixFacet } from '#domain/viewState.ts';
import { WORDINGS } from '#domain/wordings.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { facetValueText } from '#items/facetValueText.ts';
import { StrengthSwatch } from '#items/StrengthSwatch.tsx';
import { trackOrder } from '#items/trackOrder.ts';
import { trackHue } from '#items/trackStyle.ts';
import { useShownFilter } from '#state/ViewContext.ts';
import { Count } from './Count.tsx';
import { CountCell } from './CountCell.tsx';
import { MatrixRowHeader } from './MatrixRowHeader.tsx';

/** Columns whose names a sheet of paper has room for side by side. */
const MOST_ACROSS = 6;

interface MatrixTableProps {
  readonly facetId: MatrixFacet;
}

export function MatrixTable({ facetId }: MatrixTableProps) {
  const loaded = useLoadedDataset();
  const i18n = useI18n();
  const filter = useShownFilter();
  const matrix = useMemo(() => matrixOf(loaded, filter, facetId), [loaded, filter, facetId]);
  const { messages, plain } = i18n;
  const words = messages.matrix;
  if (matrix.total.count === 0) return null;
  const columns = matrix.columns.map((value) => ({
    value,
    name: facetValueText(facetById(facetId), value, loaded.dataset, i18n),
    wording: facetId === 'wording' ? WORDINGS.find(({ id }) => id === value)?.id : undefined,
  }));
  const cell = 'px-2 py-1.5 text-end max-sm:px-1.5 print:px-1';
  // A sheet is narrow and does not scroll: many columns have their names upright.
  const isUpright = columns.length > MOST_ACROSS;
  const onPaper = isUpright
    ? 'print:py-0 print:ps-1 print:pe-1.5 print:align-top print:[writing-mode:vertical-rl]'
    : '';
  return (
    <>
      <div
        role="region"
        aria-label={words.captions[facetId]}
        // A wide table scrolls in a box of its own, which the keyboard must reach.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className="relative mt-4 overflow-x-auto print:overflow-visible"
      >
        <table
          data-matrix={facetId}
          className={`border-collapse text-small wrap-break-word print:w-full ${isUpright ? 'w-full' : 'max-md:w-full'}`}
        >
          <caption className="visually-hidden">{words.captions[facetId]}</caption>
          <thead>
            <tr className="border-b border-edge align-bottom">
              <th scope="col" className="sticky start-0 bg-paper py-1.5 pe-3 text-start font-semibold print:static">
                {words.area}
              </th>
              {columns.map(({ value, name, wording }) => (
                <th key={value} scope="col" className={`${cell} font-normal whitespace-nowrap ${onPaper}`}>
                  {wording === undefined ? null : <StrengthSwatch wording={wording} />}
                  <span className={isUpright ? 'block print:ms-1 print:inline' : 'block'}>{name}</span>
                </th>
              ))}
              <th scope="col" className={`${cell} font-semibold whitespace-nowrap ${onPaper}`}>
                {words.total}
              </th>
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map(({ area, cells, total }) => (
              <tr
                key={area.id}
                data-track={trackHue(trackOrder(loaded.dataset, area.track))}
                className="border-b border-line"
              >
                <MatrixRowHeader area={area} />
                {columns.map(({ value, name }, index) => (
                  <CountCell
                    key={value}
                    cell={cells[index]}
                    facetId={facetId}
                    toName={(n) => words.cell(plain(area.shortTitle), name, n)}
                    texts={[area.shortTitle]}
                  />
                ))}
                <CountCell
                  cell={total}
                  facetId={facetId}
                  isTotal
                  toName={(n) => words.all(plain(area.shortTitle), n)}
                  texts={[area.shortTitle]}
                />
              </tr>
            ))}
            {matrix.outside === null ? null : (
              <tr className="border-b border-line">
                <th
                  scope="row"
                  className="sticky start-0 bg-paper py-1.5 pe-3 text-start font-normal text-soft print:static"
                >
                  {messages.results.outside}
                </th>
                {columns.map(({ value }, index) => (
                  <td key={value} className={`${cell} text-soft`}>
                    <Count count={matrix.outside?.counts[index] ?? 0} />
                  </td>
                ))}
                <td className={`${cell} text-soft`}>
                  <Count count={matrix.outside.total} />
                </td>
              </tr>
            )}
          </tbody>
          {/* As rows of the end: a foot would be printed on every sheet. */}
          <tfoot className="print:table-row-group">
            <tr className="font-semibold">
              <th scope="row" className="sticky start-0 bg-paper py-1.5 pe-3 text-start print:static">
                {words.total}
              </th>
              {columns.map(({ value, name }, index) => (
                <CountCell
                  key={value}
                  cell={matrix.totals[index]}
                  facetId={facetId}
                  isTotal
                  toName={(n) => words.all(name, n)}
                />
              ))}
              <CountCell cell={matrix.total} facetId={facetId} isTotal toName={words.everything} />
            </tr>
          </tfoot>
        </table>
      </div>
      {matrix.outside === null ? null : (
        <p className="mt-2 max-w-prose text-small text-soft print:hidden">{words.outsideNote}</p>
      )}
    </>
  );
}
