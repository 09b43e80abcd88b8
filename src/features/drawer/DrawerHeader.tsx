/** What is open, where it stands among the results, and the ways on and out. */
import type { Item } from '#domain/dataset.ts';
import { drawerOrder, placeIn } from '#domain/drawerOrder.ts';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { DOT } from '#items/dot.ts';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { useResults } from '#state/ViewContext.ts';
import { StepButton } from './StepButton.tsx';

interface DrawerHeaderProps {
  readonly item: Item;
  readonly onStep: (id: string) => void;
  readonly onClose: () => void;
}

export function DrawerHeader({ item, onStep, onClose }: DrawerHeaderProps) {
  const { dataset } = useLoadedDataset();
  const { messages, number, date } = useI18n();
  const results = useResults();
  const words = useI18n().messages.drawer;
  const kind = words.kinds[item.kind];
  const place = placeIn(drawerOrder(dataset, results, item), item.record.id);
  const reason = (step: string, atEnd: string) => (place.position === null ? words.noNeighbours(step) : atEnd);
  return (
    <div className="sticky top-0 z-10 flex items-center gap-x-2 border-b border-line bg-raised py-1.5 pr-3 pl-5 sm:pl-6 print:static print:px-0">
      <p className="mr-auto min-w-min text-small font-semibold">{words.heading(kind, item.record.code)}</p>
      <p className="hidden text-end text-small text-soft print:block">
        <LocalizedText text={dataset.meeting.name} />
        <span>{`${DOT}${messages.print.version(dataset.profile.version, date(dataset.profile.released))}`}</span>
      </p>
      <div role="group" aria-label={words.navigation(kind)} className="flex items-center gap-1 print:hidden">
        <StepButton
          direction="previous"
          to={place.previous}
          name={place.previous === null ? reason(words.previous, words.atStart) : words.previous}
          onStep={onStep}
        />
        <p
          role="status"
          className={`text-center text-small text-soft ${place.position === null ? '' : 'whitespace-nowrap'}`}
        >
          {place.position === null ? words.outside : words.position(number(place.position), number(place.total))}
        </p>
        <StepButton
          direction="next"
          to={place.next}
          name={place.next === null ? reason(words.next, words.atEnd) : words.next}
          onStep={onStep}
        />
      </div>
      <button
        type="button"
        className="control min-h-8 shrink-0 whitespace-nowrap max-sm:px-2.5 print:hidden"
        onClick={onClose}
      >
        {words.close}
      </button>
    </div>
  );
}
