/** What one source says in a disagreement, under its publisher's name. */
import type { Note } from '#domain/schema.ts';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { DefinedText } from './DefinedText.tsx';
import { ItemLink } from './ItemLink.tsx';
import { LocalizedText } from './LocalizedText.tsx';
import { Locators } from './Locators.tsx';
import { useI18n } from '#i18n/I18nContext.ts';

interface NoteSideProps {
  readonly side: NonNullable<Note['sides']>[number];
}

export function NoteSide({ side }: NoteSideProps) {
  const { dataset } = useLoadedDataset();
  const words = useI18n().messages.evidence;
  const source = dataset.items.get(side.source.source);
  return (
    <li className="border-t-2 border-ink pt-1.5">
      <p className="mb-1 text-small">
        {source?.kind === 'source' ? (
          <>
            <ItemLink id={source.record.id} className="font-semibold underline">
              <LocalizedText text={source.record.publisher} />
            </ItemLink>
            <span className="block text-soft">{words.shortSourceKinds[source.record.kind]}</span>
          </>
        ) : (
          <span className="text-soft">{words.unknownSource(side.source.source)}</span>
        )}
        {side.source.at ? (
          <span className="block text-soft">
            <Locators at={side.source.at} />
          </span>
        ) : null}
      </p>
      <p>
        <DefinedText text={side.says} />
      </p>
    </li>
  );
}
