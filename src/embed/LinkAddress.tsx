/**
 * The address of the link that was followed last, to be copied: a frame without `allow-popups` opens no tab and does not
 * say so, and a frame cannot ask what it may do. At the foot of what is in view, and only after a click.
 */
import { useEffect, useState } from 'react';
import { useI18n } from '#i18n/I18nContext.ts';
import { SelectedText } from '#ui/SelectedText.tsx';
import { useCopy } from '#ui/useCopy.ts';

function useFollowedLink(): { readonly address: string | null; readonly forget: () => void } {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const handleClick = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[target="_blank"]') : null;
      if (link) setAddress(link.href);
    };
    document.addEventListener('click', handleClick);
    return () => document.removeEventListener('click', handleClick);
  }, []);
  return { address, forget: () => setAddress(null) };
}

export function LinkAddress() {
  const { messages } = useI18n();
  const { address, forget } = useFollowedLink();
  const { outcome, copy } = useCopy<string>();
  const words = messages.embed;
  const isOf = (state: 'copied' | 'refused') => outcome.state === state && outcome.what === address;
  return (
    <div className="sticky bottom-0 z-20 bg-raised print:hidden">
      <div role="status">
        {address === null ? null : (
          <p className="page-frame border-t border-ink pt-2 text-small">
            <span className="me-1">{words.noTab}</span>
            <span className="font-mono select-all">{address}</span>
            {isOf('copied') ? <span className="ms-2 font-semibold">{words.addressCopied}</span> : null}
          </p>
        )}
      </div>
      {address === null ? null : (
        <div className="page-frame flex flex-wrap gap-2 pt-1 pb-2">
          <button type="button" className="control" onClick={() => void copy(address, address)}>
            {words.copyAddress}
          </button>
          <button type="button" className="control" onClick={forget}>
            {messages.notice.dismiss}
          </button>
          {isOf('refused') ? <SelectedText label={words.addressByHand} text={address} /> : null}
        </div>
      )}
    </div>
  );
}
