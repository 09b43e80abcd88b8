/** A button that stays where it is, and keeps the focus, when it has nothing more to do. */
interface StepButtonProps {
  readonly label: string;
  readonly isOff: boolean;
  readonly onStep: () => void;
}

export function StepButton({ label, isOff, onStep }: StepButtonProps) {
  return (
    <button
      type="button"
      className="control px-2 aria-disabled:cursor-default aria-disabled:border-line aria-disabled:text-soft @min-[40rem]:px-3"
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onStep();
      }}
    >
      {label}
    </button>
  );
}
