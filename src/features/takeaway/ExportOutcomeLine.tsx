/** Says what came of the last export, and shows a text that could not be copied. */
import { ALL_EXPORT_FORMATS } from '#domain/export/exportFormats.ts';
import { SelectedText } from '#ui/SelectedText.tsx';
import type { ExportOutcome } from './useExports.ts';
import { useRowCount } from './useRowCount.ts';
import { useI18n } from '#i18n/I18nContext.ts';

interface ExportOutcomeLineProps {
  readonly outcome: ExportOutcome;
  /** Whether the browser keeps what it is handed, as far as the page can know. */
  readonly isSure: boolean;
}

export function ExportOutcomeLine({ outcome, isSure }: ExportOutcomeLineProps) {
  const words = useI18n().messages.takeaway;
  const inWords = useRowCount();
  const describe = (): string => {
    if (outcome.state === 'idle') return '';
    if (outcome.state === 'failed') return words.failed;
    if (outcome.state === 'refused') return words.refused;
    const { id, file, count, state } = outcome;
    const unit = ALL_EXPORT_FORMATS.find((format) => format.id === id)?.unit ?? 'records';
    if (state === 'downloaded' && !isSure) return words.handedOver(file, inWords(unit, count));
    if (state === 'downloaded') {
      return count === 0 ? words.downloadedEmpty(file) : words.downloaded(file, inWords(unit, count));
    }
    return count === 0 ? words.copiedEmpty(words.formats[id]) : words.copied(words.formats[id], inWords(unit, count));
  };
  return (
    <>
      <div role="group" aria-label={words.outcome} aria-live="polite" className="mt-1.5 min-h-6 text-small">
        <p>{describe()}</p>
      </div>
      {outcome.state === 'refused' ? (
        <SelectedText label={words.byHand(words.formats[outcome.id])} text={outcome.text} />
      ) : null}
    </>
  );
}
