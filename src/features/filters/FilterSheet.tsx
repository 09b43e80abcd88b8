/** The facets on a narrow screen: one button, one modal sheet, closed by Esc, its button or the backdrop. */
import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { facetsWithin } from '#domain/facets.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { FacetOptions } from './FacetOptions.tsx';
import { TrackControl } from './TrackControl.tsx';

interface FilterSheetProps {
  readonly chosen: number;
}

export function FilterSheet({ chosen }: FilterSheetProps) {
  const { messages } = useI18n();
  const { dataset } = useLoadedDataset();
  const sheet = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const words = messages.filters;
  // The sheet's counts are only worked out while it is open, so it is opened after it has been filled.
  useEffect(() => {
    if (!isOpen) return;
    sheet.current?.showModal();
    title.current?.focus();
  }, [isOpen]);
  const handleBackdrop = (event: MouseEvent) => {
    if (event.target === sheet.current) sheet.current?.close();
  };
  return (
    <>
      <button type="button" className="control" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {chosen > 0 ? words.openWithCount(chosen) : words.open}
      </button>
      {/* Esc is the keyboard's way; the click on the backdrop only repeats it. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <dialog
        ref={sheet}
        aria-labelledby="filter-sheet-title"
        onClick={handleBackdrop}
        onClose={() => setIsOpen(false)}
        className="backdrop:bg-black/40 m-0 mt-auto max-h-[90dvh] w-full max-w-full overflow-y-auto border-t border-ink bg-paper text-ink"
      >
        <div className="sticky top-0 flex items-center justify-between border-b border-line bg-paper px-4 py-3">
          <h2 ref={title} id="filter-sheet-title" tabIndex={-1} className="text-lead font-semibold">
            {words.open}
          </h2>
          <button type="button" className="control" onClick={() => sheet.current?.close()}>
            {words.done}
          </button>
        </div>
        {isOpen ? (
          <div className="space-y-6 px-4 py-4">
            <TrackControl />
            {facetsWithin(dataset)
              .filter((facet) => facet.reach !== 'open')
              .map((facet) => (
                <FacetOptions key={facet.id} facet={facet} />
              ))}
          </div>
        ) : null}
      </dialog>
    </>
  );
}
