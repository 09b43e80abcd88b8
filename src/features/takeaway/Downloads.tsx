/** The files: of the current selection or, where something is selected, of everything; and what came of the last one. */
import { useMemo, useState } from 'react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { ALL_EXPORT_FORMATS } from '#domain/export/exportFormats.ts';
import { applyFilter, EMPTY_FILTER, isActive } from '#domain/filter.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { useResults, useShownFilter } from '#state/ViewContext.ts';
import { ChoiceButtons } from '#ui/ChoiceButtons.tsx';
import type { DownloadChance } from '#ui/downloadChance.ts';
import { ExportOutcomeLine } from './ExportOutcomeLine.tsx';
import { ExportRow } from './ExportRow.tsx';
import { EXPORT_SCOPES, type ExportScope } from './exportScopes.ts';
import { LeftOut } from './LeftOut.tsx';
import { useExports } from './useExports.ts';

interface DownloadsProps {
  readonly chance: DownloadChance;
}

export function Downloads({ chance }: DownloadsProps) {
  const loaded = useLoadedDataset();
  const words = useI18n().messages.takeaway;
  const selected = useResults();
  const isSelected = isActive(useShownFilter());
  const [chosen, setChosen] = useState<ExportScope>('selection');
  const scope = isSelected ? chosen : 'selection';
  const all = useMemo(() => applyFilter(loaded, EMPTY_FILTER), [loaded]);
  const results = scope === 'everything' ? all : selected;
  const { outcome, download, copy } = useExports(scope);
  return (
    <section>
      <h3 className="border-b border-ink pb-1 text-lead font-semibold">{words.exports}</h3>
      {isSelected ? (
        <div className="py-2.5">
          <ChoiceButtons
            legend={words.scope}
            choices={EXPORT_SCOPES}
            words={words.scopes}
            chosen={scope}
            onChoose={setChosen}
          />
        </div>
      ) : null}
      {chance === 'none' ? <p className="pt-2.5 text-small">{words.noDownloads}</p> : null}
      <ul className="divide-y divide-line border-b border-line">
        {ALL_EXPORT_FORMATS.map((format) => (
          <ExportRow
            key={format.id}
            format={format}
            count={format.count({ dataset: loaded.dataset, results })}
            onDownload={chance === 'none' ? null : () => void download(format)}
            onCopy={() => void copy(format)}
          />
        ))}
      </ul>
      <ExportOutcomeLine outcome={outcome} isSure={chance === 'sure'} />
      <LeftOut entries={results.entries} />
      <p className="mt-3 max-w-prose text-small text-soft">{words.guard}</p>
    </section>
  );
}
