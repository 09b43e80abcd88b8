/** A text to be copied by hand: in a box, selected, and focused so that the copy keys work at once. */
import { useEffect, useId, useRef } from 'react';

interface SelectedTextProps {
  readonly label: string;
  readonly text: string;
}

const MOST_ROWS = 8;

export function SelectedText({ label, text }: SelectedTextProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, [text]);
  return (
    <p className="mt-2">
      <label htmlFor={id} className="block text-small font-semibold">
        {label}
      </label>
      <textarea
        ref={box}
        id={id}
        readOnly
        rows={Math.min(MOST_ROWS, text.split('\n').length + 1)}
        value={text}
        className="mt-1 block w-full rounded-sm border border-edge bg-sunk px-3 py-2 text-small"
      />
    </p>
  );
}
