/** One statement in a list: its verb, its text as the link, its code, and what it rests on where that is not the release. */
import type { Commitment } from '#domain/schema.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { DOT } from '#items/dot.ts';
import { EntryDate } from '#items/EntryDate.tsx';
import { ItemLink } from '#items/ItemLink.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { WordingLabel } from '#items/WordingLabel.tsx';

interface StatementRowProps {
  readonly commitment: Commitment;
}

export function StatementRow({ commitment }: StatementRowProps) {
  const { messages } = useI18n();
  return (
    <li className="break-inside-avoid border-t border-line py-2.5 first:border-t-0 first:pt-0 @min-[64rem]:nth-2:border-t-0 @min-[64rem]:nth-2:pt-0">
      <p className="flex items-baseline justify-between gap-x-4 text-small">
        <span className="flex flex-wrap items-baseline gap-x-3">
          <span className="font-semibold">
            <WordingLabel wording={commitment.wording} />
          </span>
          {commitment.target ? (
            <span>
              <EntryDate date={commitment.target.date} />
            </span>
          ) : null}
          {commitment.origin === 'reported' ? (
            <span className="text-soft">{`${messages.origin.reported}${DOT}${messages.confidences[commitment.confidence]}`}</span>
          ) : null}
        </span>
        <span className="shrink-0 text-soft">{commitment.code}</span>
      </p>
      <p className="mt-0.5">
        <ItemLink id={commitment.id} className="decoration-line hover:decoration-ink">
          <LocalizedText text={commitment.text} hasMarks />
        </ItemLink>
      </p>
    </li>
  );
}
