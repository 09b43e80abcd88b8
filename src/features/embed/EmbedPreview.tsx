/** The frame as a host would show it, with the very attributes of the code. Made anew for each address: one that moved on would leave entries in the history. */
import { useEffect, useId, useRef, useState } from 'react';
import { readHeightMessage } from '#domain/embedHeight.ts';
import { frameAttributes, type EmbedFrame } from '#domain/embedSnippet.ts';
import { useI18n } from '#i18n/I18nContext.ts';

interface EmbedPreviewProps {
  readonly frame: EmbedFrame;
  /** Whether the frame gets the height that it asks for. */
  readonly isFitted: boolean;
}

export function EmbedPreview({ frame, isFitted }: EmbedPreviewProps) {
  const { messages } = useI18n();
  const id = useId();
  const element = useRef<HTMLIFrameElement>(null);
  const [asked, setAsked] = useState<number | null>(null);
  const { src, title, width, height, loading, referrerpolicy, sandbox } = frameAttributes(frame);
  useEffect(() => {
    if (!isFitted) return undefined;
    const handleMessage = ({ source, data }: MessageEvent<unknown>) => {
      // From that frame alone; its origin says nothing, since its sandbox leaves it none.
      if (source === element.current?.contentWindow) setAsked((before) => readHeightMessage(data) ?? before);
    };
    window.addEventListener('message', handleMessage);
    return () => window.removeEventListener('message', handleMessage);
  }, [isFitted]);
  return (
    <section aria-labelledby={id}>
      <h4 id={id} className="text-small font-semibold">
        {messages.embed.preview}
      </h4>
      {/* Around the frame and not of it, where it would take from the height. */}
      <div className="mt-1 border border-line">
        <iframe
          ref={element}
          src={src}
          title={title}
          width={width}
          height={isFitted ? (asked ?? height) : height}
          loading={loading}
          referrerPolicy={referrerpolicy}
          sandbox={sandbox}
          className="block w-full"
        />
      </div>
    </section>
  );
}
