/** What the frame shows, in which colours, how high. Which records: that is the page's own filter. */
import { useId } from 'react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { EMBED_FORMS, EMBED_THEMES } from '#domain/embedCodec.ts';
import { draftHeight, type EmbedDraft } from '#domain/embedDraft.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { ChoiceButtons } from '#ui/ChoiceButtons.tsx';

interface EmbedChoicesProps {
  readonly draft: EmbedDraft;
  readonly onChange: (draft: EmbedDraft) => void;
  readonly isFitted: boolean;
  readonly onFit: (isFitted: boolean) => void;
}

export function EmbedChoices({ draft, onChange, isFitted, onFit }: EmbedChoicesProps) {
  const { dataset } = useLoadedDataset();
  const { messages, plain, langOf } = useI18n();
  const words = messages.embed;
  const id = useId();
  return (
    <div className="space-y-4">
      <ChoiceButtons
        legend={words.what}
        choices={EMBED_FORMS}
        words={words.forms}
        chosen={draft.form}
        onChoose={(form) => onChange({ ...draft, form })}
      />
      {draft.form === 'area' ? (
        <p>
          <label htmlFor={`${id}area`} className="block text-small font-semibold">
            {words.area}
          </label>
          <select
            id={`${id}area`}
            className="mt-1 control w-full"
            value={draft.area}
            onChange={(event) => onChange({ ...draft, area: event.currentTarget.value })}
          >
            {dataset.areas.map((area) => (
              <option key={area.id} value={area.id} lang={langOf(area.title)}>
                {`${area.numeral}. ${plain(area.title)}`}
              </option>
            ))}
          </select>
        </p>
      ) : null}
      <ChoiceButtons
        legend={words.theme}
        choices={EMBED_THEMES}
        words={words.themes}
        chosen={draft.theme}
        onChoose={(theme) => onChange({ ...draft, theme })}
      />
      <p>
        <label htmlFor={`${id}height`} className="block text-small font-semibold">
          {words.height}
        </label>
        <input
          id={`${id}height`}
          inputMode="numeric"
          autoComplete="off"
          className="mt-1 control w-28 placeholder:text-soft"
          value={draft.height}
          placeholder={String(draftHeight(draft))}
          onChange={(event) => onChange({ ...draft, height: event.currentTarget.value })}
        />
      </p>
      <label className="flex items-baseline gap-2 text-small">
        <input type="checkbox" checked={isFitted} onChange={(event) => onFit(event.currentTarget.checked)} />
        <span>{words.fits}</span>
      </label>
    </div>
  );
}
