/** The presidency under which something took place. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { TextsInMessage } from '#items/TextsInMessage.tsx';
import { Fact } from './Fact.tsx';

interface PresidencyFactProps {
  readonly id: string;
}

export function PresidencyFact({ id }: PresidencyFactProps) {
  const { dataset } = useLoadedDataset();
  const { plain, date } = useI18n();
  const words = useI18n().messages.drawer;
  const presidency = dataset.presidencies.find((candidate) => candidate.id === id);
  return (
    <Fact name={words.event.presidency}>
      {presidency ? (
        <TextsInMessage
          message={words.event.presidencyOf(plain(presidency.name), date(presidency.year))}
          texts={[presidency.name]}
        />
      ) : (
        words.unknownRecord(id)
      )}
    </Fact>
  );
}
