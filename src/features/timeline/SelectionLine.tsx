/** In words what the open record means to the timeline. Its line is there before anything is open. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import type { Entry } from '#domain/entries.ts';
import { areasOfEntry, isDimmed } from '#domain/timelineHighlight.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { ItemLink } from '#items/ItemLink.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { TextsInMessage } from '#items/TextsInMessage.tsx';
import { useResults } from '#state/ViewContext.ts';
import { useOpenHighlight } from './useHighlight.ts';

interface SelectionLineProps {
  readonly shown: readonly Entry[];
  /** Above the drawing, where the keys need saying. */
  readonly isDrawn?: boolean;
}

export function SelectionLine({ shown, isDrawn = false }: SelectionLineProps) {
  const { dataset } = useLoadedDataset();
  const { plain, messages } = useI18n();
  const words = messages.timeline;
  const results = useResults();
  const highlight = useOpenHighlight();
  const className = `mt-1 text-small ${isDrawn ? 'min-h-6' : '@min-[40rem]:min-h-6'}`;
  if (highlight === null) {
    return (
      <p className={`${className} text-soft print:hidden`}>
        {isDrawn && shown.length > 0 ? <span className="pointer-coarse:hidden">{words.keys}</span> : null}
      </p>
    );
  }
  if (highlight.kind === 'area') {
    const { area } = highlight;
    const own = shown.filter((entry) => !isDimmed(highlight, entry));
    const line = words.belong(own.length, shown.length, plain(area.shortTitle));
    return (
      <p className={className}>
        <TextsInMessage message={line} texts={[area.shortTitle]} />
      </p>
    );
  }
  const { entry } = highlight;
  const title = plain(entry.record.shortTitle);
  const texts = [entry.record.shortTitle];
  const areas = areasOfEntry(dataset, entry);
  const isFound = results.entries.some(({ id }) => id === entry.id);
  const absence = shown.some(({ id }) => id === entry.id) ? null : isFound ? words.outOfView : words.filteredOut;
  return (
    <p className={className}>
      {entry.areas === 'all' ? <TextsInMessage message={words.concernsAll(title)} texts={texts} /> : null}
      {areas.length === 0 ? <TextsInMessage message={words.concernsNone(title)} texts={texts} /> : null}
      {entry.areas !== 'all' && areas.length > 0 ? (
        <>
          <TextsInMessage message={words.concerns(title)} texts={texts} />
          {areas.map((area) => (
            <span key={area.id} className="ms-3 inline-block">
              <ItemLink id={area.id} className="underline">
                <LocalizedText text={area.shortTitle} />
              </ItemLink>
            </span>
          ))}
        </>
      ) : null}
      {absence === null ? null : <span className="ms-3 text-soft">{absence}</span>}
    </p>
  );
}
