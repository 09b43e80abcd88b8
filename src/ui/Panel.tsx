/**
 * A panel in one of two shapes: a modal dialog (a sheet on a phone, a column on a tablet) or a labelled
 * region at the side of a page that stays usable. Its content lives in one node that moves between the
 * two, so that turning or resizing a screen keeps what was read, typed and focused.
 */
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import { createPortal } from 'react-dom';
import { moveKeeping } from './moveKeeping.ts';
import { useBackdrop } from './useBackdrop.ts';

export type PanelShape = 'modal' | 'side';

interface PanelProps {
  readonly shape: PanelShape;
  /** Id of the heading that names the panel. */
  readonly labelledBy: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function createHost(): HTMLElement | null {
  if (typeof document === 'undefined') return null;
  const host = document.createElement('div');
  // Positioned, or hidden text far down in it would make the dialog itself scroll.
  host.className = 'relative h-full overflow-y-auto overscroll-contain print:h-auto print:overflow-visible';
  return host;
}

export function Panel({ shape, labelledBy, onClose, children }: PanelProps) {
  const [host] = useState(createHost);
  const dialog = useRef<HTMLDialogElement>(null);
  const side = useRef<HTMLElement>(null);
  const scrolled = useRef(0);

  useLayoutEffect(() => {
    if (!host || !dialog.current || !side.current) return;
    moveKeeping(host, shape === 'modal' ? dialog.current : side.current, scrolled.current, () => {
      if (shape === 'side') dialog.current?.close();
      else if (dialog.current?.open === false) dialog.current.showModal();
    });
  }, [host, shape]);

  useEffect(() => {
    const handleScroll = () => {
      scrolled.current = host?.scrollTop ?? 0;
    };
    host?.addEventListener('scroll', handleScroll);
    return () => host?.removeEventListener('scroll', handleScroll);
  }, [host]);

  useEffect(() => {
    if (shape !== 'side') return;
    const handleKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const active = document.activeElement;
      if (active === null || active === document.body || side.current?.contains(active)) onClose();
    };
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, [shape, onClose]);

  useBackdrop(dialog, onClose);

  const handleCancel = (event: SyntheticEvent) => {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    onClose();
  };
  const handleClosed = () => {
    // Browsers may close a dialog on a second Esc whatever its cancel event says.
    if (shape === 'modal') onClose();
  };
  // At build time it is an article in the page, which styles.css puts in the panel's place while scripts are on their way.
  if (!host) {
    return (
      <article aria-labelledby={labelledBy} className="built-panel">
        {children}
      </article>
    );
  }
  return (
    <>
      <aside
        ref={side}
        hidden={shape !== 'side'}
        aria-labelledby={labelledBy}
        className="fixed inset-y-0 right-0 z-30 w-[27rem] border-l border-line bg-raised xl:w-[30rem] print:static print:w-auto print:border-0"
      />
      <dialog
        ref={dialog}
        aria-labelledby={labelledBy}
        onCancel={handleCancel}
        onClose={handleClosed}
        className="fixed inset-x-0 top-auto bottom-0 m-0 h-[92dvh] max-h-none w-full max-w-none overflow-hidden border-0 border-t border-edge bg-raised p-0 text-ink transition-opacity duration-200 ease-calm backdrop:bg-paper/80 sm:inset-y-0 sm:right-0 sm:left-auto sm:h-dvh sm:w-[27rem] sm:border-t-0 sm:border-l in-data-ready:starting:opacity-0 print:absolute print:inset-x-0 print:top-0 print:bottom-auto print:h-auto print:w-full print:overflow-visible print:border-0 print:backdrop:hidden"
      />
      {createPortal(children, host)}
    </>
  );
}
