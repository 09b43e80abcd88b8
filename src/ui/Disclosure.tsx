/** A button that opens a small panel under it. Esc, a click elsewhere and focus moving on close it. */
import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';

interface DisclosureProps {
  readonly label: ReactNode;
  readonly children: ReactNode;
}

export function Disclosure({ label, children }: DisclosureProps) {
  const [isOpen, setIsOpen] = useState(false);
  const panelId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isAtEnd, setIsAtEnd] = useState(false);

  // A panel that would leave the window keeps to the other edge of its button.
  useLayoutEffect(() => {
    if (!isOpen || !panel.current) return;
    const { left, right } = panel.current.getBoundingClientRect();
    if (left < 0 || right > document.documentElement.clientWidth) setIsAtEnd((before) => !before);
  }, [isOpen]);

  useEffect(() => {
    if (!isOpen) return undefined;
    const handlePointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setIsOpen(false);
    };
    document.addEventListener('pointerdown', handlePointer);
    return () => document.removeEventListener('pointerdown', handlePointer);
  }, [isOpen]);

  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    setIsOpen(false);
    button.current?.focus();
  };
  const handleBlur = (event: FocusEvent) => {
    if (event.relatedTarget instanceof Node && !frame.current?.contains(event.relatedTarget)) setIsOpen(false);
  };

  return (
    // The keys and focus of what is inside bubble to here; the element itself is no control.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={frame} className="relative" onKeyDown={handleKey} onBlur={handleBlur}>
      <button
        ref={button}
        type="button"
        className="control"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {label}
        <svg aria-hidden="true" width="10" height="6" viewBox="0 0 10 6" className="shrink-0">
          <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
      {isOpen ? (
        <div
          ref={panel}
          id={panelId}
          className={`absolute top-full z-30 mt-1 max-h-[min(28rem,70dvh)] w-72 overflow-y-auto border border-edge bg-raised p-3 ${isAtEnd ? 'end-0' : 'start-0'}`}
        >
          {children}
        </div>
      ) : null}
    </div>
  );
}
