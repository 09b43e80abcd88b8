/** Saves the chart as a picture file that says what it shows, of which selection, and where it is from. */
import { useState, type RefObject } from 'react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { describeSelection } from '#domain/export/describeSelection.ts';
import { selectionSlug } from '#domain/export/fileName.ts';
import { filterOf } from '#domain/viewState.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { useSelectionWords } from '#items/useSelectionWords.ts';
import { useResults, useView } from '#state/ViewContext.ts';
import { SelectedText } from '#ui/SelectedText.tsx';
import { useCopy } from '#ui/useCopy.ts';

interface SaveChartProps {
  readonly figureId: string;
  readonly heading: string;
  readonly name: string;
  readonly title: string;
  /** Where the chart is drawn, in the figure that has its key. */
  readonly slot: RefObject<HTMLElement | null>;
}

const FORMATS = ['svg', 'png'] as const;

export function SaveChart({ figureId, heading, name, title, slot }: SaveChartProps) {
  const { dataset } = useLoadedDataset();
  const { messages, language, plain } = useI18n();
  const selectionWords = useSelectionWords();
  const results = useResults();
  const view = useView((state) => state);
  const [hasFailed, setHasFailed] = useState(false);
  const { outcome, copy } = useCopy<'svg'>();
  const words = messages.figures;
  const save = async (format: (typeof FORMATS)[number]) => {
    const filter = filterOf(view);
    const { id, version } = dataset.profile;
    const source = words.fileSource(plain(dataset.meeting.name), version);
    try {
      const { saveChart } = await import('./saveChart.ts');
      const text = await saveChart(slot.current, format, {
        language,
        title,
        name,
        lines: [describeSelection(filter, results, selectionWords), source],
        fileName: `communique-${id}-${selectionSlug(filter)}-figure-${figureId}-v${version}.${format}`,
      });
      if (text !== null) await copy('svg', text);
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <>
      <div
        role="group"
        aria-label={words.saveName(words.save, heading)}
        className="flex flex-wrap items-center gap-2 text-small @min-[62rem]:justify-end"
      >
        <span aria-hidden="true" className="text-soft">
          {words.save}
        </span>
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            aria-label={words.saveName(words.saveAs[format], heading)}
            className="min-h-6 min-w-9 underline pointer-coarse:min-h-11 pointer-coarse:min-w-11"
            onClick={() => void save(format)}
          >
            {words.saveAs[format]}
          </button>
        ))}
      </div>
      <p role="status" className="text-small">
        {hasFailed ? <span>{words.saveFailed}</span> : null}
        {outcome.state === 'copied' ? <span>{words.copiedInstead}</span> : null}
        {outcome.state === 'refused' ? <span>{messages.takeaway.refused}</span> : null}
      </p>
      {outcome.state === 'refused' ? <SelectedText label={words.svgByHand} text={outcome.text} /> : null}
    </>
  );
}
