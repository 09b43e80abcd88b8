/** The numbers of a figure, folded. A table of many numbers is made when it is unfolded. */
import { useState } from 'react';
import { useI18n } from '#i18n/I18nContext.ts';
import type { ChartContent } from './chartContent.ts';
import { FigureNumbers } from './FigureNumbers.tsx';

interface FigureTableProps {
  readonly content: ChartContent;
}

/** Most numbers that stand in the page while they are folded, where the browser's search and a printer find them. */
const MOST_FOLDED = 800;

export function FigureTable({ content }: FigureTableProps) {
  const { messages } = useI18n();
  const [isOpen, setIsOpen] = useState(false);
  const { rows, columns } = content.tally;
  return (
    <details
      className="mt-3 print:[&::details-content]:[content-visibility:visible]"
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary className="min-h-8 text-small font-semibold print:hidden">{messages.figures.asTable}</summary>
      {isOpen || rows.length * columns.length <= MOST_FOLDED ? <FigureNumbers content={content} /> : null}
    </details>
  );
}
