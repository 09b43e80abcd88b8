/** One field of one area in the comparison. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import type { AreaProfile, CompareField } from '#domain/compareAreas.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { ItemName } from '#items/ItemName.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { WordingLabel } from '#items/WordingLabel.tsx';
import { EntryDate } from '#items/EntryDate.tsx';
import { FieldList } from './FieldList.tsx';

interface FieldContentProps {
  readonly profile: AreaProfile;
  readonly field: CompareField;
}

export function FieldContent({ profile, field }: FieldContentProps) {
  const { dataset } = useLoadedDataset();
  const { number } = useI18n();
  switch (field) {
    case 'summary':
      return <LocalizedText text={profile.summary} />;
    case 'statements':
      return (
        <FieldList
          items={profile.statements.map(({ wording, count }) => ({
            id: wording,
            content: (
              <span className="inline-flex gap-2">
                <WordingLabel wording={wording} />
                <span>{number(count)}</span>
              </span>
            ),
          }))}
        />
      );
    case 'events':
    case 'documents':
      return (
        <FieldList
          items={profile[field].map(({ id, date, record }) => ({
            id,
            link: <LocalizedText text={record.shortTitle} />,
            note: <EntryDate date={date} />,
          }))}
        />
      );
    case 'organisations':
      return (
        <FieldList
          items={profile.organisations.map(({ id, shortName }) => ({
            id,
            link: <LocalizedText text={shortName} />,
          }))}
        />
      );
    case 'interventions':
      return (
        <FieldList
          items={profile.interventions.map(({ id, person, text }) => {
            const speaker = dataset.items.get(person);
            return {
              id,
              link: <LocalizedText text={text} />,
              ...(speaker ? { note: <ItemName item={speaker} /> } : {}),
            };
          })}
        />
      );
    case 'targets':
      return (
        <FieldList
          items={profile.targets.map(({ id, date, text }) => ({
            id,
            link: <LocalizedText text={text} />,
            note: <EntryDate date={date} />,
          }))}
        />
      );
    case 'notes':
      return <span>{number(profile.notes)}</span>;
  }
}
