/** What the release calls an event and how it dates it, next to the name and date of its organiser. */
import type { EventRecord } from '#domain/schema.ts';
import { EntryDate } from '#items/EntryDate.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { DrawerSection } from './DrawerSection.tsx';
import { useI18n } from '#i18n/I18nContext.ts';

interface TwoNamesProps {
  readonly record: EventRecord;
}

export function TwoNames({ record }: TwoNamesProps) {
  const words = useI18n().messages.drawer.event;
  const said = record.releaseSays;
  if (said?.name === undefined && said?.date === undefined) return null;
  return (
    <DrawerSection heading={words.twoNames}>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(9.5rem,1fr))] gap-x-4 gap-y-3">
        <div className="border-t border-line pt-1.5">
          <h4 className="text-small text-soft">{words.releaseCalls}</h4>
          {said.name ? (
            <p>
              <LocalizedText text={said.name} />
            </p>
          ) : null}
          {said.date === undefined ? null : (
            <p>
              <EntryDate date={said.date} />
            </p>
          )}
          {said.text ? (
            <p className="mt-1 text-small">
              <LocalizedText text={said.text} />
            </p>
          ) : null}
        </div>
        <div className="border-t border-line pt-1.5">
          <h4 className="text-small text-soft">{words.organiserCalls}</h4>
          <p>
            <LocalizedText text={record.title} />
          </p>
          <p>
            <EntryDate date={record.date} />
          </p>
        </div>
      </div>
    </DrawerSection>
  );
}
