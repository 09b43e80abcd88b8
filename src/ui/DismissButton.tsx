/**
 * The button of a notice, which leaves with it. The focus stays in the notice's place: with the nearest element around
 * it that has a `tabIndex` of -1, from where the next Tab goes on.
 */
import type { MouseEvent, ReactNode } from 'react';

interface DismissButtonProps {
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}

export function DismissButton({ onDismiss, children }: DismissButtonProps) {
  const handleClick = (event: MouseEvent<HTMLButtonElement>) => {
    event.currentTarget.closest<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
    onDismiss();
  };
  return (
    <button type="button" className="min-h-6 underline pointer-coarse:min-h-11" onClick={handleClick}>
      {children}
    </button>
  );
}
