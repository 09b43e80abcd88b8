/** A step to the neighbour in the filtered order; at an end it stays, and its name says why it does nothing. */
import { useRef } from 'react';
import { SHORTCUTS } from '#domain/shortcuts.ts';
import { useSingleKeys } from '#state/singleKeys.ts';
import { useShortcut } from '#state/useShortcut.ts';

interface StepButtonProps {
  readonly direction: 'previous' | 'next';
  /** Id of the neighbour; `null` where there is none. */
  readonly to: string | null;
  readonly name: string;
  readonly onStep: (id: string) => void;
}

export function StepButton({ direction, to, name, onStep }: StepButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const hasKey = useSingleKeys();
  const step = () => {
    if (to !== null) onStep(to);
  };
  useShortcut(direction, step, () => button.current);
  return (
    <button
      ref={button}
      type="button"
      aria-label={name}
      title={name}
      aria-disabled={to === null}
      aria-keyshortcuts={hasKey ? SHORTCUTS[direction] : undefined}
      onClick={step}
      className="inline-flex size-9 cursor-pointer items-center justify-center rounded-sm hover:not-aria-disabled:bg-sunk aria-disabled:cursor-default aria-disabled:text-edge pointer-coarse:size-11"
    >
      <svg
        aria-hidden="true"
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
      >
        <path d={direction === 'previous' ? 'M13.5 8h-11M7 3.5L2.5 8L7 12.5' : 'M2.5 8h11M9 3.5L13.5 8L9 12.5'} />
      </svg>
    </button>
  );
}
