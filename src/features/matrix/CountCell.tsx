/** One number of the overview: a link to what it counts; a zero leads nowhere and is plain. */
import type { MatrixCell } from '#domain/matrix.ts';
import type { Text } from '#domain/schema.ts';
import type { MatrixFacet } from '#domain/viewState.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { TextsInMessage } from '#items/TextsInMessage.tsx';
import { ViewLink } from '#items/ViewLink.tsx';
import { Count } from './Count.tsx';

interface CountCellProps {
  readonly cell: MatrixCell | undefined;
  readonly facetId: MatrixFacet;
  readonly isTotal?: boolean;
  /** The link's name: row, column and number. */
  readonly toName: (number: string) => string;
  /** Texts of the data that the name holds. */
  readonly texts?: readonly Text[];
}

const NONE: readonly Text[] = [];

/** Where each facet's records are shown. Statements are in the main part, events and documents on the timeline. */
const SHOWN_AT = {
  wording: { results: 'statements', target: 'results-heading' },
  year: { results: 'areas', target: 'timeline-heading' },
} as const;

export function CountCell({ cell, facetId, isTotal = false, toName, texts = NONE }: CountCellProps) {
  const { number } = useI18n();
  if (cell === undefined || cell.count === 0)
    return (
      <td className="px-2 py-1.5 text-end text-soft max-sm:px-1.5 print:px-1">
        <Count count={0} />
      </td>
    );
  const { results, target } = SHOWN_AT[facetId];
  const { query, selection } = cell.filter;
  const shown = number(cell.count);
  return (
    // The link in it is named by its own text.
    // oxlint-disable-next-line jsx-a11y/control-has-associated-label
    <td className={`px-2 py-1 text-end max-sm:px-1.5 print:px-1 ${isTotal ? '' : 'bg-track-wash'}`}>
      <ViewLink
        to={(view) => ({ ...view, query, selection, results, span: null })}
        target={target}
        className="inline-flex min-h-6 min-w-6 items-center justify-end underline decoration-edge hover:decoration-ink print:min-h-0 print:min-w-0 print:no-underline pointer-coarse:min-h-11"
      >
        <span aria-hidden="true">{shown}</span>
        <span className="visually-hidden">
          <TextsInMessage message={toName(shown)} texts={texts} />
        </span>
      </ViewLink>
    </td>
  );
}
