/** Where the frame's content is from, of which version it is, and the same selection on the dashboard. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import type { EmbedForm } from '#domain/embedCodec.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { DOT } from '#items/dot.ts';
import { EntryDate } from '#items/EntryDate.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { ViewLink } from '#items/ViewLink.tsx';
import { RichMessage } from '#ui/RichMessage.tsx';
import { SafeLink } from '#ui/SafeLink.tsx';

interface EmbedFooterProps {
  readonly form: EmbedForm;
}

export function EmbedFooter({ form }: EmbedFooterProps) {
  const { dataset } = useLoadedDataset();
  const { messages } = useI18n();
  const words = messages.embed;
  const { profile, meeting } = dataset;
  const source = dataset.sources.find(({ id }) => id === meeting.releaseSource);
  return (
    <footer className="page-frame border-t border-line py-3 text-small">
      <p className="flex flex-wrap items-center gap-x-3">
        <span className="display-serif">{messages.page.name}</span>
        <ViewLink
          to={(view) => view}
          {...(form === 'timeline' ? { target: 'timeline-heading' } : {})}
          className="inline-flex min-h-6 items-center font-semibold underline pointer-coarse:min-h-11"
        >
          {words.full}
        </ViewLink>
      </p>
      <p className="flex flex-wrap gap-x-3 text-soft">
        {source === undefined ? null : (
          <span>
            <RichMessage
              message={words.from}
              parts={{
                source: (
                  <SafeLink href={source.address} newTabLabel={messages.page.newTab}>
                    <LocalizedText text={source.publisher} />
                  </SafeLink>
                ),
              }}
            />
          </span>
        )}
        <span>
          <span>{messages.footer.version(profile.version)}</span>
          <span>{DOT}</span>
          <EntryDate date={profile.released} />
        </span>
        <span>{profile.licence.name}</span>
      </p>
    </footer>
  );
}
