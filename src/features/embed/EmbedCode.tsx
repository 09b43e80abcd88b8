/** The code to be pasted: always there to read, copied by a button, selected where the browser does not let us copy. */
import { useEffect, useId, useRef } from 'react';
import { useI18n } from '#i18n/I18nContext.ts';
import { useCopy } from '#ui/useCopy.ts';

interface EmbedCodeProps {
  readonly code: string;
}

export function EmbedCode({ code }: EmbedCodeProps) {
  const { messages } = useI18n();
  const words = messages.embed;
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const { outcome, copy } = useCopy<string>();
  // What is said of a code that has changed since is no longer true.
  const state = outcome.state === 'idle' || outcome.what === code ? outcome.state : 'idle';
  useEffect(() => {
    if (state !== 'refused') return;
    box.current?.focus();
    box.current?.select();
  }, [state, outcome]);
  return (
    <div className="mt-6">
      <label htmlFor={id} className="block text-small font-semibold">
        {words.code}
      </label>
      <textarea
        ref={box}
        id={id}
        readOnly
        rows={code.split('\n').length}
        value={code}
        spellCheck={false}
        className="mt-1 block field-sizing-content max-h-96 w-full rounded-sm border border-edge bg-sunk px-3 py-2 font-mono text-[0.75rem] leading-normal break-all"
      />
      <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
        <button type="button" className="control" onClick={() => void copy(code, code)}>
          {words.copyCode}
        </button>
        <p aria-live="polite" className="text-small">
          {state === 'copied' ? <span>{words.codeCopied}</span> : null}
          {state === 'refused' ? <span>{words.codeSelected}</span> : null}
        </p>
      </div>
    </div>
  );
}
