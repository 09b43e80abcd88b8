/** How the dataset was made and where it ends: method, tally, facts of the meeting, cautions, open points, abbreviations. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { DefinedText } from '#items/DefinedText.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { useI18n } from '#i18n/I18nContext.ts';
import { FactTable } from './FactTable.tsx';
import { GlossaryList } from './GlossaryList.tsx';
import { MeetingNotes } from './MeetingNotes.tsx';
import { QuestionList } from './QuestionList.tsx';
import { ScopePart } from './ScopePart.tsx';
import { TallyTable } from './TallyTable.tsx';

export function Scope() {
  const { dataset } = useLoadedDataset();
  const { messages } = useI18n();
  const words = messages.scope;
  return (
    <div className="mt-6 grid gap-x-14 lg:grid-cols-2">
      <div>
        {(dataset.profile.method ?? []).map(({ title, text }) => (
          <section key={Object.values(title)[0]} className="mt-5 max-w-prose first:mt-0">
            <h3 className="text-lead font-semibold">
              <LocalizedText text={title} />
            </h3>
            <p className="mt-1">
              <DefinedText text={text} />
            </p>
          </section>
        ))}
        <ScopePart heading={words.tally}>
          <TallyTable />
        </ScopePart>
        <ScopePart heading={words.questions}>
          <QuestionList />
        </ScopePart>
        <ScopePart heading={words.glossary}>
          <GlossaryList />
        </ScopePart>
      </div>
      <div>
        <ScopePart heading={words.facts}>
          <FactTable />
        </ScopePart>
        <ScopePart heading={words.notes}>
          <MeetingNotes />
        </ScopePart>
      </div>
    </div>
  );
}
