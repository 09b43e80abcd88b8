/**
 * Every source, folded away. The list is as heavy as all areas together and every record names its own sources, so the
 * built page goes without it.
 */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { DOT } from '#items/dot.ts';
import { ItemLink } from '#items/ItemLink.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { useI18n } from '#i18n/I18nContext.ts';
import { useIsLive } from '#ui/useIsLive.ts';

export function AllSources() {
  const { sources } = useLoadedDataset().dataset;
  const words = useI18n().messages.footer;
  if (!useIsLive()) return null;
  return (
    <details className="md:col-span-full print:hidden">
      <summary className="min-h-6">{words.allSources}</summary>
      <ol className="mt-2 gap-x-12 md:columns-2 lg:columns-4">
        {sources.map((source) => (
          <li key={source.id} className="break-inside-avoid pb-2">
            <ItemLink id={source.id} className="underline decoration-line hover:decoration-ink">
              <span>{`${source.code} `}</span>
              <LocalizedText text={source.publisher} />
              <span>{DOT}</span>
              <span lang={source.titleLanguage}>{source.title}</span>
            </ItemLink>
          </li>
        ))}
      </ol>
    </details>
  );
}
