/** Copying to the clipboard, and what is to be shown when the browser refuses. */
import { useState } from 'react';

export type CopyOutcome<What> =
  | { readonly state: 'idle' }
  | { readonly state: 'copied'; readonly what: What }
  | { readonly state: 'refused'; readonly what: What; readonly text: string };

interface Copying<What> {
  readonly outcome: CopyOutcome<What>;
  /** `what` tells the texts apart that one place can copy. Never rejects. */
  readonly copy: (what: What, text: string) => Promise<void>;
}

export function useCopy<What>(): Copying<What> {
  const [outcome, setOutcome] = useState<CopyOutcome<What>>({ state: 'idle' });
  const copy = async (what: What, text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ state: 'copied', what });
    } catch {
      // No permission, no secure origin, or a frame without the right to copy: the reader can still do it by hand.
      setOutcome({ state: 'refused', what, text });
    }
  };
  return { outcome, copy };
}
