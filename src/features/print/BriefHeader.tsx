/** Head of the brief: which meeting, which selection of it, from which version of the data. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { SelectionInWords } from '#items/SelectionInWords.tsx';
import { useShownFilter } from '#state/ViewContext.ts';

export function BriefHeader() {
  const { meeting, profile } = useLoadedDataset().dataset;
  const { messages, date } = useI18n();
  const filter = useShownFilter();
  return (
    <header>
      <div className="flex items-baseline justify-between gap-x-6 border-b border-ink pb-2">
        <p className="display-serif text-lead" lang="en">
          {messages.page.name}
        </p>
        <p className="text-small">{messages.print.version(profile.version, date(profile.released))}</p>
      </div>
      <p className="mt-5 text-small font-semibold text-soft">
        <LocalizedText text={meeting.name} />
      </p>
      <h1 className="mt-1.5 display-serif text-[2.1rem] leading-[1.16]">
        <LocalizedText text={meeting.headline} />
      </h1>
      <p className="mt-3 max-w-prose text-lead">
        <LocalizedText text={meeting.standfirst} />
      </p>
      <div className="mt-5 border-y border-line py-2.5">
        <p className="text-small font-semibold text-soft">{messages.print.selection}</p>
        <p data-selection="" className="mt-0.5 font-semibold">
          <SelectionInWords filter={filter} />
        </p>
      </div>
    </header>
  );
}
