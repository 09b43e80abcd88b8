/**
 * A modal dialog to be read: its heading has the focus, its close button stays in sight, and what had the focus before
 * has it again afterwards. It is open as long as it is rendered.
 */
import { useId, useLayoutEffect, useRef, type ReactNode, type SyntheticEvent } from 'react';
import { useBackdrop } from './useBackdrop.ts';

interface ReadingDialogProps {
  readonly heading: string;
  readonly closeName: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function ReadingDialog({ heading, closeName, onClose, children }: ReadingDialogProps) {
  const headingId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    title.current?.focus();
    // Closing gives the focus back; a dialog that is merely taken out of the page does not.
    return () => element?.close();
  }, []);
  useBackdrop(dialog, onClose);

  const handleCancel = (event: SyntheticEvent) => {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    onClose();
  };
  const handleClosed = () => {
    // Browsers may close a dialog on a second Esc whatever its cancel event says.
    if (dialog.current?.open === false) onClose();
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby={headingId}
      onCancel={handleCancel}
      onClose={handleClosed}
      className="m-auto flex max-h-[min(46rem,92dvh)] w-[min(40rem,100%-1.5rem)] max-w-none flex-col border border-edge bg-raised p-0 text-ink backdrop:bg-paper/80"
    >
      <div className="flex items-center justify-between gap-4 border-b border-line px-5 py-2 sm:px-6">
        <h2
          ref={title}
          id={headingId}
          tabIndex={-1}
          className="relative display-serif text-lead before:absolute before:inset-y-1 before:-left-3 before:border-accent focus-visible:outline-none focus-visible:before:border-l-[3px]"
        >
          {heading}
        </h2>
        <button type="button" className="control shrink-0" onClick={onClose}>
          {closeName}
        </button>
      </div>
      {/* Scrolled by keys as well, so it takes the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div tabIndex={0} role="group" aria-labelledby={headingId} className="overflow-y-auto px-5 py-5 sm:px-6">
        {children}
      </div>
    </dialog>
  );
}
