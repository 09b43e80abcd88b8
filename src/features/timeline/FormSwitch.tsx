/** Drawing or list, by the reader's choice rather than the screen's. */
import { useChangeView } from '#state/ViewContext.ts';
import { useI18n } from '#i18n/I18nContext.ts';

interface FormSwitchProps {
  /** What is on show; `null` while the room is not known. */
  readonly form: 'drawing' | 'list' | null;
}

const FORMS = ['drawing', 'list'] as const;

export function FormSwitch({ form }: FormSwitchProps) {
  const words = useI18n().messages.timeline;
  const change = useChangeView();
  return (
    <div role="group" aria-label={words.form} className="-mx-2 flex print:hidden">
      {FORMS.map((choice) => (
        <button
          key={choice}
          type="button"
          className="choice"
          aria-pressed={choice === form}
          onClick={() => change((view) => (view.timeline === choice ? view : { ...view, timeline: choice }))}
        >
          {words.forms[choice]}
        </button>
      ))}
    </div>
  );
}
