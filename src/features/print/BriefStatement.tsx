/** One statement in full: its verb, its text, and under it the code, the target, how sure it is and where it is said. */
import type { Commitment } from '#domain/schema.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { ConfidenceLabel } from '#items/ConfidenceLabel.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { TextsInMessage } from '#items/TextsInMessage.tsx';
import { WordingLabel } from '#items/WordingLabel.tsx';
import { References, type SourceNumbers } from './References.tsx';

interface BriefStatementProps {
  readonly commitment: Commitment;
  readonly numbers: SourceNumbers;
}

export function BriefStatement({ commitment, numbers }: BriefStatementProps) {
  const { messages, date, plain } = useI18n();
  const { code, confidence, origin, sources, target, text, wording } = commitment;
  return (
    <li
      data-statement={code}
      className="grid break-inside-avoid grid-cols-[8.5rem_minmax(0,1fr)] items-baseline gap-x-3 border-t border-line py-1.5 first:border-t-0 first:pt-0"
    >
      <p className="text-small font-semibold">
        <WordingLabel wording={wording} />
      </p>
      <div>
        <p>
          <LocalizedText text={text} />
        </p>
        {target ? (
          <p className="text-small">
            <TextsInMessage
              message={messages.print.target(date(target.date), plain(target.text))}
              texts={[target.text]}
            />
          </p>
        ) : null}
        <p className="flex flex-wrap gap-x-2.5 text-small text-soft">
          <span>{code}</span>
          {origin === 'reported' ? (
            <>
              <span>{messages.origin.reported}</span>
              <ConfidenceLabel confidence={confidence} />
            </>
          ) : null}
          <References citations={sources} numbers={numbers} />
        </p>
      </div>
    </li>
  );
}
