/** A number of rows in words: "30 statements". */
import type { ExportFormat } from '#domain/export/exportFormats.ts';
import { useI18n } from '#i18n/I18nContext.ts';

export function useRowCount(): (unit: ExportFormat['unit'], count: number) => string {
  const { counts } = useI18n().messages;
  const words: Record<ExportFormat['unit'], (count: number) => string> = {
    commitments: counts.statements,
    entries: counts.entries,
    records: counts.records,
    sources: counts.sources,
  };
  return (unit, count) => words[unit](count);
}
