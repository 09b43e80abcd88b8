/** The line of figures under the headline: each leads to exactly what it counts. */
import type { ReactNode } from 'react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { EVENT_KINDS, type EntryKind } from '#domain/entryKinds.ts';
import type { Entry } from '#domain/entries.ts';
import { hasSelectionParts, withSelection, type ViewState } from '#domain/viewState.ts';
import { WORDINGS } from '#domain/wordings.ts';
import { TextsInMessage } from '#items/TextsInMessage.tsx';
import { ViewLink } from '#items/ViewLink.tsx';
import { useI18n } from '#i18n/I18nContext.ts';

interface FigureProps {
  readonly value: number;
  readonly label: string;
  readonly to: (view: ViewState) => ViewState;
  readonly target: string;
  readonly children?: ReactNode;
}

const unfiltered = (view: ViewState): ViewState => ({ ...view, query: '', selection: {}, open: null });
const asStatements = (view: ViewState): ViewState => ({ ...unfiltered(view), results: 'statements' });

/** With the timeline below: the view on the method has none. */
const asEntries = (view: ViewState, kinds: readonly EntryKind[]): ViewState => {
  const results = hasSelectionParts(view.results) ? view.results : 'areas';
  return withSelection({ ...unfiltered(view), results, span: null }, 'kind', kinds);
};

function Figure({ value, label, to, target, children }: FigureProps) {
  const { number } = useI18n();
  return (
    <li className="border-t border-line pt-3">
      <ViewLink to={to} target={target} className="group -my-1 block py-1 no-underline">
        <span className="block display-serif text-[2.25rem] leading-none">{number(value)}</span>
        <span className="mt-1.5 block text-small group-hover:underline">{label}</span>
      </ViewLink>
      <div className="text-small text-soft">{children}</div>
    </li>
  );
}

const [STRONGEST] = WORDINGS;
const subLink = 'block w-fit py-1 underline';

export function MeetingFigures() {
  const { dataset } = useLoadedDataset();
  const { messages, plain, list } = useI18n();
  const words = messages.masthead;
  const summary = dataset.commitments.filter((commitment) => commitment.origin === 'summary');
  const reported = dataset.commitments.length - summary.length;
  const commits = summary.filter((commitment) => commitment.wording === STRONGEST.id).length;
  const named = (type: Entry['type']) =>
    dataset.entries.filter((entry) => entry.type === type && entry.isInRelease && entry.record.inRelease !== 'itself')
      .length;
  const hasRelease = dataset.documents.some(({ inRelease }) => inRelease === 'itself');
  return (
    <ul
      aria-label={words.figures}
      className="below-name mt-8 grid grid-cols-2 gap-x-4 gap-y-6 @min-[48rem]:grid-cols-4"
    >
      <Figure
        value={dataset.areas.length}
        label={words.areas(dataset.areas.length)}
        to={(view) => ({ ...unfiltered(view), results: 'areas' })}
        target="results-heading"
      >
        {dataset.tracks.length > 1 ? (
          <TextsInMessage
            message={words.tracks(list(dataset.tracks.map((track) => plain(track.name))))}
            texts={dataset.tracks.map((track) => track.name)}
          />
        ) : null}
      </Figure>
      <Figure
        value={summary.length}
        label={words.statements(summary.length)}
        to={(view) => withSelection(asStatements(view), 'origin', ['summary'])}
        target="results-heading"
      >
        {commits > 0 ? (
          <ViewLink
            to={(view) =>
              withSelection(withSelection(asStatements(view), 'wording', [STRONGEST.id]), 'origin', ['summary'])
            }
            target="results-heading"
            className={subLink}
          >
            {words.withCommit(commits)}
          </ViewLink>
        ) : null}
        {reported > 0 ? (
          <ViewLink
            to={(view) => withSelection(asStatements(view), 'origin', ['reported'])}
            target="results-heading"
            className={subLink}
          >
            {words.reported(reported)}
          </ViewLink>
        ) : null}
      </Figure>
      <Figure
        value={dataset.events.length}
        label={words.events(dataset.events.length)}
        to={(view) => asEntries(view, EVENT_KINDS)}
        target="timeline-heading"
      >
        <ViewLink
          to={(view) => withSelection(asEntries(view, EVENT_KINDS), 'release', ['named'])}
          target="timeline-heading"
          className={subLink}
        >
          {words.namedInRelease(named('event'))}
        </ViewLink>
      </Figure>
      <Figure
        value={dataset.documents.length}
        label={words.documents(dataset.documents.length)}
        to={(view) => asEntries(view, ['document'])}
        target="timeline-heading"
      >
        <ViewLink
          to={(view) => withSelection(asEntries(view, ['document']), 'release', ['named'])}
          target="timeline-heading"
          className={subLink}
        >
          {hasRelease ? words.releaseAndNamed(named('document')) : words.namedInRelease(named('document'))}
        </ViewLink>
      </Figure>
    </ul>
  );
}
