/** What a reader expects to find of a statement, and where the sources are silent, that they are. */
import type { Commitment } from '#domain/schema.ts';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { EntryDate } from '#items/EntryDate.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { WordingLabel } from '#items/WordingLabel.tsx';
import { Fact } from './Fact.tsx';
import { Facts } from './Facts.tsx';
import { ItemList } from './ItemList.tsx';
import { itemsOf } from './itemsOf.ts';
import { NotStated } from './NotStated.tsx';

interface StatementFactsProps {
  readonly record: Commitment;
}

export function StatementFacts({ record }: StatementFactsProps) {
  const { dataset } = useLoadedDataset();
  const { messages } = useI18n();
  const words = messages.drawer.statement;
  const organisations = itemsOf(dataset, record.organisations);
  const origin = messages.origin[record.origin];
  return (
    <Facts>
      <Fact name={words.target}>
        {record.target ? (
          <>
            <p className="flex flex-wrap items-center gap-x-3">
              <span className="font-semibold">
                <EntryDate date={record.target.date} />
              </span>
              <WordingLabel wording={record.wording} />
            </p>
            <p>
              <LocalizedText text={record.target.text} hasMarks />
            </p>
          </>
        ) : (
          <NotStated />
        )}
      </Fact>
      <Fact name={words.organisations}>
        {organisations.length > 0 ? (
          <>
            <ItemList items={organisations} hasMention />
            <p className="mt-1 text-small text-soft">{words.linkedHint}</p>
          </>
        ) : (
          <span className="text-soft">{words.noneLinked}</span>
        )}
      </Fact>
      <Fact name={words.origin}>{record.form ? words.originWithForm(origin, messages.form[record.form]) : origin}</Fact>
    </Facts>
  );
}
