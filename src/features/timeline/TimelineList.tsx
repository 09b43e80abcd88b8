/** The timeline as a list by year: the same entries as the drawing, for small screens, print and reading in order. */
import type { Entry } from '#domain/entries.ts';
import { groupByYear } from '#domain/timelineEntries.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { Stretches } from '#ui/Stretches.tsx';
import { NothingShown } from './NothingShown.tsx';
import { SelectionLine } from './SelectionLine.tsx';
import { ShownSummary } from './ShownSummary.tsx';
import { TimelineRow } from './TimelineRow.tsx';
import { useEntryFit } from './useEntryFit.ts';

interface TimelineListProps {
  readonly entries: readonly Entry[];
  readonly shown: readonly Entry[];
}

/** Up to so many entries are drawn whole, so that the browser's search finds them all. */
const WHOLE = 150;
const STRETCH = 30;
/** About a row's height, in pixels. */
const ROW = 64;

export function TimelineList({ entries, shown }: TimelineListProps) {
  const { date } = useI18n();
  const words = useI18n().messages.timeline;
  const fitOf = useEntryFit();
  return (
    <>
      <p className="mt-2 text-small">
        <ShownSummary entries={entries} shown={shown} />
      </p>
      <SelectionLine shown={shown} />
      {shown.length === 0 ? <NothingShown entries={entries} /> : null}
      {groupByYear(shown).map(({ year, entries: own }, index) => (
        <div
          key={year}
          className="mt-5 border-t border-ink pt-2 @min-[56rem]:grid @min-[56rem]:grid-cols-[7rem_minmax(0,1fr)]"
        >
          <h3 className="display-serif text-lead">
            {year === null ? words.noStart : date(String(year).padStart(4, '0'))}
          </h3>
          <div>
            <Stretches
              items={own}
              keyOf={({ id }) => id}
              total={shown.length}
              whole={WHOLE}
              size={STRETCH}
              height={ROW}
              isFirstDrawn={index === 0}
              renderItems={(drawn) => (
                <ol>
                  {drawn.map((entry) => (
                    <TimelineRow key={entry.id} entry={entry} fit={fitOf(entry)} />
                  ))}
                </ol>
              )}
            />
          </div>
        </div>
      ))}
    </>
  );
}
