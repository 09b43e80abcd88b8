/** One of a few, as buttons under a legend. */
import { useId } from 'react';

interface ChoiceButtonsProps<Choice extends string> {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly words: Readonly<Record<Choice, string>>;
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}

export function ChoiceButtons<Choice extends string>(props: ChoiceButtonsProps<Choice>) {
  const { legend, choices, words, chosen, onChoose } = props;
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <p id={id} className="text-small font-semibold">
        {legend}
      </p>
      <div className="-mx-2 flex flex-wrap">
        {choices.map((choice) => (
          <button
            key={choice}
            type="button"
            className="choice"
            aria-pressed={choice === chosen}
            onClick={() => onChoose(choice)}
          >
            {words[choice]}
          </button>
        ))}
      </div>
    </div>
  );
}
