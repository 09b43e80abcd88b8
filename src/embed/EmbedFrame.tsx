/** What stands in the frame: of which meeting, one form, where it is from and the way to all of it. */
import { Suspense, useEffect, useRef } from 'react';
import { Notices } from '#app/Notices.tsx';
import { PartBoundary } from '#app/PartBoundary.tsx';
import { useDocumentLanguage } from '#app/useDocumentLanguage.ts';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import type { EmbedForm } from '#domain/embedCodec.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { EmbedFooter } from './EmbedFooter.tsx';
import { FORMS } from './forms.ts';
import { HeightReport } from './HeightReport.tsx';
import { LinkAddress } from './LinkAddress.tsx';
import { SelectionSentence } from './SelectionSentence.tsx';

interface EmbedFrameProps {
  readonly form: EmbedForm;
}

export function EmbedFrame({ form }: EmbedFrameProps) {
  const { dataset } = useLoadedDataset();
  const { messages, plain } = useI18n();
  const content = useRef<HTMLDivElement>(null);
  const Form = FORMS[form];
  const title = messages.embed.title(messages.embed.forms[form], plain(dataset.meeting.name));
  useDocumentLanguage();
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div ref={content} className="@container flow-root">
      <header className="page-frame border-t-2 border-ink pt-3 pb-1">
        <h1 className="text-small font-semibold">
          <LocalizedText text={dataset.meeting.name} />
        </h1>
        <SelectionSentence form={form} />
      </header>
      <Notices />
      <main>
        <PartBoundary>
          <Suspense fallback={null}>
            <Form />
            <HeightReport content={content} />
          </Suspense>
        </PartBoundary>
      </main>
      <EmbedFooter form={form} />
      <LinkAddress />
    </div>
  );
}
