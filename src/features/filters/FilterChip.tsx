/** One filter in force; the whole chip is the button that lifts it. */
import type { ReactNode } from 'react';

interface FilterChipProps {
  readonly label: ReactNode;
  /** Says what pressing does, and holds the label. */
  readonly name: string;
  /** Gets the chip's button, which leaves with it. */
  readonly onRemove: (chip: HTMLButtonElement) => void;
}

export function FilterChip({ label, name, onRemove }: FilterChipProps) {
  return (
    <li className="min-w-0">
      <button
        type="button"
        aria-label={name}
        onClick={(event) => onRemove(event.currentTarget)}
        className="inline-flex min-h-7 max-w-full items-center gap-1.5 border border-edge bg-sunk px-2 text-small hover:border-ink pointer-coarse:min-h-11"
      >
        <span className="truncate">{label}</span>
        <svg aria-hidden="true" width="8" height="8" viewBox="0 0 8 8" className="shrink-0">
          <path d="M1 1l6 6m0-6l-6 6" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
    </li>
  );
}
