/** Taking the item along: its permanent link, copied or by hand. */
import { useState } from 'react';
import { initialView } from '#domain/viewState.ts';
import { useAddress } from '#state/ViewContext.ts';
import { DrawerSection } from './DrawerSection.tsx';
import { useI18n } from '#i18n/I18nContext.ts';

interface DrawerActionsProps {
  readonly id: string;
}

type CopyState = 'idle' | 'copied' | 'refused';

export function DrawerActions({ id }: DrawerActionsProps) {
  const words = useI18n().messages.drawer.actions;
  const address = useAddress((view) => ({ ...initialView(view.language), open: id }));
  const [state, setState] = useState<CopyState>('idle');
  const [wholeAddress, setWholeAddress] = useState('');
  const copy = async () => {
    const whole = new URL(address, window.location.href).href;
    setWholeAddress(whole);
    try {
      await navigator.clipboard.writeText(whole);
      setState('copied');
    } catch {
      // No permission, no secure origin, or a frame without the right to copy: the reader can still select it.
      setState('refused');
    }
  };
  return (
    <div className="print:hidden">
      <DrawerSection heading={words.heading}>
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <button type="button" className="control" onClick={() => void copy()}>
            {words.copyLink}
          </button>
          <a href={address} className="inline-flex min-h-6 items-center text-small underline">
            {words.permalink}
          </a>
        </p>
        <p role="status" className="mt-2 text-small">
          {state === 'copied' ? <span>{words.copied}</span> : null}
          {state === 'refused' ? <span>{words.copyByHand}</span> : null}
        </p>
        {state === 'refused' ? <p className="mt-1 bg-sunk px-3 py-2 text-small select-all">{wholeAddress}</p> : null}
      </DrawerSection>
    </div>
  );
}
