/** One format: a button that downloads it and says how much it holds, what it is good for, and copying instead. */
import type { ExportFormat, ExportId } from '#domain/export/exportFormats.ts';
import { useRowCount } from './useRowCount.ts';
import { useI18n } from '#i18n/I18nContext.ts';

interface ExportRowProps {
  readonly format: ExportFormat & { readonly id: ExportId };
  readonly count: number;
  /** `null` where no file can be saved: copying then stands in its place. */
  readonly onDownload: (() => void) | null;
  readonly onCopy: () => void;
}

export function ExportRow({ format, count, onDownload, onCopy }: ExportRowProps) {
  const words = useI18n().messages.takeaway;
  const rows = useRowCount()(format.unit, count);
  const name = words.formats[format.id];
  return (
    <li className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 gap-y-1 py-2.5 sm:grid-cols-[17.5rem_1fr_auto]">
      <div>
        <button type="button" className="control text-start" onClick={onDownload ?? onCopy}>
          {onDownload ? words.download(name, rows) : words.copyFile(name, rows)}
        </button>
      </div>
      {onDownload ? (
        <button
          type="button"
          className="min-h-6 text-small underline sm:order-last pointer-coarse:min-h-11"
          aria-label={words.copyFile(name, rows)}
          onClick={onCopy}
        >
          {words.copy}
        </button>
      ) : null}
      <p className="text-small text-soft max-sm:col-span-full">{words.uses[format.id]}</p>
    </li>
  );
}
