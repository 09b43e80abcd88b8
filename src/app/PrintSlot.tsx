/**
 * Puts the brief on paper in place of the page. It is fetched once the page is at rest, because a print cannot wait for
 * it, and drawn only while the browser prints. Until it is there, or where it cannot be had, the page prints as it is.
 */
import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import type { FetchedView } from '#domain/viewState.ts';
import { loadLateWords } from '#i18n/lateWords.ts';
import { useIsPrinting } from '#ui/useIsPrinting.ts';
import { whenAtRest } from '#ui/whenAtRest.ts';

interface PrintSlotProps {
  /** What the views show that are fetched on demand. */
  readonly slots: Readonly<Record<FetchedView, ReactNode>>;
}

export function PrintSlot({ slots }: PrintSlotProps) {
  const [Brief, setBrief] = useState<ComponentType<PrintSlotProps> | null>(null);
  const isPrinting = useIsPrinting();
  useEffect(
    () =>
      whenAtRest(() => {
        Promise.all([import('#features/print/PrintBrief.tsx'), loadLateWords()]).then(
          ([module]) => setBrief(() => module.PrintBrief),
          () => {},
        );
      }),
    [],
  );
  return Brief && isPrinting ? <Brief slots={slots} /> : null;
}
