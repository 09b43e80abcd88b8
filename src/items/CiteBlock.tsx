/** How to cite an item, or the page as a whole: the text to read, and every format to copy. */
import { useLayoutEffect, useRef } from 'react';
import { CITATION_FORMAT_IDS, type CitationFormatId } from '#domain/cite/citationFormatIds.ts';
import type { Item } from '#domain/dataset.ts';
import { SelectedText } from '#ui/SelectedText.tsx';
import { useCopy } from '#ui/useCopy.ts';
import { useIsNear } from '#ui/useIsNear.ts';
import { TextsInMessage } from './TextsInMessage.tsx';
import { useCitation } from './useCitation.ts';
import { useCitedTexts } from './useCitedTexts.ts';
import { useI18n } from '#i18n/I18nContext.ts';

interface CiteBlockProps {
  /** `null` cites the page as a whole. */
  readonly item: Item | null;
  /** Fetches the text at once, for what is printed without being scrolled to. */
  readonly isWanted?: boolean;
}

export function CiteBlock({ item, isWanted = false }: CiteBlockProps) {
  const words = useI18n().messages.cite;
  const block = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(block);
  const texts = useCitation(item, isNear || isWanted);
  const cited = useCitedTexts(item);
  const { outcome, copy } = useCopy<CitationFormatId>();
  // The text comes in above the buttons: on a small screen it would push the one that has the focus out of sight.
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (block.current?.contains(activeElement))
      activeElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [texts]);
  const textOf = (id: CitationFormatId) =>
    typeof texts === 'string' ? '' : (texts.find(({ format }) => format === id)?.text ?? '');
  return (
    <div ref={block} className="break-inside-avoid">
      <p className="text-small text-soft">{words.hint}</p>
      {texts === 'failed' ? <p className="mt-2 text-small">{words.failed}</p> : null}
      <ol className="mt-2 min-h-20 max-w-prose list-decimal space-y-1.5 ps-5 text-small">
        {textOf('plain')
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => (
            <li key={line}>
              <TextsInMessage message={line} texts={cited} />
            </li>
          ))}
      </ol>
      <div role="group" aria-label={words.copyAs} className="mt-3 flex flex-wrap items-center gap-2 print:hidden">
        <span aria-hidden="true" className="basis-full text-small text-soft">
          {words.copyAs}
        </span>
        {CITATION_FORMAT_IDS.map((id) => (
          <button
            key={id}
            type="button"
            className="control"
            aria-label={words.copyFormat(words.formats[id])}
            aria-disabled={typeof texts === 'string'}
            onClick={() => {
              if (typeof texts !== 'string') void copy(id, textOf(id));
            }}
          >
            {words.formats[id]}
          </button>
        ))}
      </div>
      <p aria-live="polite" className="mt-2 text-small empty:hidden print:hidden">
        {outcome.state === 'copied' ? <span>{words.copied(words.formats[outcome.what])}</span> : null}
        {outcome.state === 'refused' ? <span>{words.refused}</span> : null}
      </p>
      {outcome.state === 'refused' ? (
        <SelectedText label={words.byHand(words.formats[outcome.what])} text={outcome.text} />
      ) : null}
    </div>
  );
}
