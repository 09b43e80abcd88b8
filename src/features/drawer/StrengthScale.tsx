/** Where a statement's verb stands among the verbs used, drawn and in words, and once how that order came about. */
import type { WordingId } from '#domain/wordings.ts';
import { strengthScale, stepOn } from '#domain/strengthScale.ts';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { StrengthSwatch } from '#items/StrengthSwatch.tsx';

interface StrengthScaleProps {
  readonly wording: WordingId;
}

export function StrengthScale({ wording }: StrengthScaleProps) {
  const { dataset } = useLoadedDataset();
  const { messages, number } = useI18n();
  const words = useI18n().messages.drawer.statement;
  const scale = strengthScale(dataset.commitments);
  const verb = messages.wordings[wording];
  const step = stepOn(scale, wording);
  const describe = () => {
    if (step === null) return words.unranked(verb);
    if (step === 1) return words.strongest(verb);
    return step === scale.length ? words.weakest(verb) : words.step(verb, number(step), number(scale.length));
  };
  return (
    <div className="mt-4">
      <div aria-hidden="true" className="flex items-end gap-1">
        {scale.map(({ id }) => (
          <span key={id} className={`flex flex-1 ${id === wording ? 'border-b-2 border-ink pb-1' : 'pb-1.5'}`}>
            <StrengthSwatch wording={id} className={id === wording ? 'h-4 w-full' : 'h-2 w-full self-end'} />
          </span>
        ))}
      </div>
      <p className="mt-1 text-small">{describe()}</p>
      <details className="text-small text-soft">
        <summary className="min-h-6 py-1">{words.scaleHow}</summary>
        <p className="mt-1">{words.scaleExplained}</p>
        <ol className="mt-2 mb-1 grid grid-cols-2 gap-x-4 gap-y-1">
          {scale.map(({ id }) => (
            <li
              key={id}
              aria-current={id === wording ? 'step' : undefined}
              className={`flex items-center gap-2 ${id === wording ? 'font-semibold text-ink' : ''}`}
            >
              <StrengthSwatch wording={id} />
              <span>{messages.wordings[id]}</span>
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}
