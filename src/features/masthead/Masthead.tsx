/** Top of the page: what was agreed, when, where and under whom, and the figures that lead into the data. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { DefinedText } from '#items/DefinedText.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { ViewLink } from '#items/ViewLink.tsx';
import { useI18n } from '#i18n/I18nContext.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { MeetingFigures } from './MeetingFigures.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { TranslationNote } from './TranslationNote.tsx';

export function Masthead() {
  const { meeting } = useLoadedDataset().dataset;
  const { messages } = useI18n();
  return (
    <header className="@container page-frame pt-4 pb-8">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-ink pb-3">
        <p className="display-serif text-lead" lang="en">
          {messages.page.name}
        </p>
        <div className="-mx-2 flex flex-wrap items-center gap-y-2 print:hidden">
          <ThemeSwitch />
          <LanguageSwitch />
        </div>
      </div>
      <div className="below-name grid gap-x-4 gap-y-6 pt-8 @min-[72rem]:grid-cols-4">
        <div className="@min-[72rem]:col-span-3">
          <p className="text-small font-semibold text-soft">
            <LocalizedText text={meeting.name} />
          </p>
          <h1 className="mt-2 display-serif text-display">
            <LocalizedText text={meeting.headline} />
          </h1>
        </div>
        <div className="max-w-prose self-end">
          <p>
            <DefinedText text={meeting.standfirst} />
          </p>
          <p className="mt-3 text-small text-soft">
            <LocalizedText text={meeting.countNote} />
            <span> </span>
            <ViewLink
              to={(view) => ({ ...view, results: 'scope' })}
              target="results-heading"
              className="inline-block underline"
            >
              {messages.masthead.howCounted}
            </ViewLink>
          </p>
          <TranslationNote />
        </div>
      </div>
      <MeetingFigures />
    </header>
  );
}
