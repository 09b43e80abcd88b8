/** The citation of an item, or with `null` of the page, in every format; its core is fetched once wanted. */
import { useEffect, useMemo, useState } from 'react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import type { Item } from '#domain/dataset.ts';
import { initialView } from '#domain/viewState.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { useAddress } from '#state/ViewContext.ts';
import type { CitationText, citationTexts } from './citeCore.ts';
import { today } from './today.ts';
import { useCiteWords } from './useCiteWords.ts';
import { wholeAddress } from './wholeAddress.ts';

type Core = { readonly citationTexts: typeof citationTexts };

export function useCitation(item: Item | null, isWanted: boolean): readonly CitationText[] | 'waiting' | 'failed' {
  const { dataset } = useLoadedDataset();
  const { language } = useI18n();
  const words = useCiteWords();
  const address = useAddress((view) => ({ ...initialView(view.language), open: item?.record.id ?? null }));
  const [core, setCore] = useState<Core | 'waiting' | 'failed'>('waiting');
  useEffect(() => {
    if (!isWanted) return undefined;
    let isStale = false;
    const settle = (loaded: Core | 'failed') => {
      if (!isStale) setCore(loaded);
    };
    import('./citeCore.ts').then(settle, () => settle('failed'));
    return () => {
      isStale = true;
    };
  }, [isWanted]);
  return useMemo(() => {
    if (typeof core === 'string') return core;
    const page = { address: wholeAddress(address), accessed: today() };
    return core.citationTexts({ dataset, language, item, page, words });
  }, [core, address, dataset, language, item, words]);
}
