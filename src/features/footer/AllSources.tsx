/**
 * Every source, folded away. The list is as heavy as all areas together and every record names its own sources, so the
 * built page goes without it.
 */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { ItemLink } from '#items/ItemLink.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { useI18n } from '#i18n/I18nContext.ts';
import { useIsLive } from '#ui/useIsLive.ts';

export function AllSources() {
  const { sources } = useLoadedDataset().dataset;
  const words = useI18n().messages.footer;
  if (!useIsLive()) return null;
  return (
    <details className="mt-1">
      <summary className="min-h-6">{words.allSources}</summary>
      <ol className="mt-2 space-y-2">
        {sources.map((source) => (
          <li key={source.id}>
            <ItemLink id={source.id}>
              <span>{`${source.code} `}</span>
              <LocalizedText text={source.publisher} />
              <span>{': '}</span>
              <span lang={source.titleLanguage}>{source.title}</span>
            </ItemLink>
          </li>
        ))}
      </ol>
    </details>
  );
}
