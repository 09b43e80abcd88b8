/** The choices and the code on one side, the frame that they make on the other. */
import { useState } from 'react';
import { useStore } from 'zustand/react';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { encodeEmbed } from '#domain/embedCodec.ts';
import { draftHeight, draftRequest, type EmbedDraft } from '#domain/embedDraft.ts';
import { FITTING_SCRIPT } from '#domain/embedHeight.ts';
import { toEmbedSnippet } from '#domain/embedSnippet.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { languagesFrom } from '#i18n/languages.ts';
import { wholeAddress } from '#items/wholeAddress.ts';
import { useResults, useView, useViewStore } from '#state/ViewContext.ts';
import { EmbedChoices } from './EmbedChoices.tsx';
import { EmbedCode } from './EmbedCode.tsx';
import { EmbedPreview } from './EmbedPreview.tsx';

export function EmbedWorkbench() {
  const { dataset } = useLoadedDataset();
  const { messages, plain } = useI18n();
  const words = messages.embed;
  const view = useView((state) => state);
  const root = useStore(useViewStore(), (state) => state.root);
  const [firstShown] = useResults().areas;
  const openArea = dataset.areas.find(({ id }) => id === view.open);
  const [draft, setDraft] = useState<EmbedDraft>({
    form: 'grid',
    theme: 'auto',
    area: (openArea ?? firstShown ?? dataset.areas[0])?.id ?? '',
    height: '',
  });
  const [isFitted, setIsFitted] = useState(false);
  const request = draftRequest(draft, view);
  const search = encodeEmbed(request, { languages: languagesFrom(dataset.profile.languages[0] ?? '') });
  const area = dataset.areas.find(({ id }) => id === draft.area);
  const shown = draft.form === 'area' && area ? plain(area.title) : words.forms[draft.form];
  const frame = {
    address: wholeAddress(`${root}embed/${search === '' ? '' : `?${search}`}`),
    title: words.title(shown, plain(dataset.meeting.name)),
    height: draftHeight(draft),
  };
  const snippet = toEmbedSnippet(frame);
  return (
    <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]">
      <div>
        <EmbedChoices draft={draft} onChange={setDraft} isFitted={isFitted} onFit={setIsFitted} />
        <EmbedCode code={isFitted ? `${snippet}\n${FITTING_SCRIPT}` : snippet} />
      </div>
      <EmbedPreview key={`${frame.address} ${isFitted}`} frame={frame} isFitted={isFitted} />
    </div>
  );
}
