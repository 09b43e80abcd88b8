/** Makes an embedded form of the selection: what it shows, how it looks, the code for it. Folded until somebody asks. */
import { useId, useState } from 'react';
import { useI18n } from '#i18n/I18nContext.ts';
import { EmbedWorkbench } from './EmbedWorkbench.tsx';

export function EmbedBuilder() {
  const words = useI18n().messages.embed;
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <section aria-labelledby="embed-heading" className="page-frame pb-12 print:hidden">
      <h3 id="embed-heading" className="mb-2 border-b border-ink pb-1 text-lead font-semibold">
        {words.heading}
      </h3>
      <p className="max-w-prose text-small text-soft">{words.hint}</p>
      <button
        type="button"
        className="mt-3 control"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {words.open}
      </button>
      {isOpen ? (
        <div id={id} className="mt-5">
          <EmbedWorkbench />
        </div>
      ) : null}
    </section>
  );
}
