/** An area with those of its statements that the selection shows. */
import type { Area, Commitment } from '#domain/schema.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { BriefStatement } from './BriefStatement.tsx';
import type { SourceNumbers } from './References.tsx';

interface BriefAreaProps {
  readonly area: Area;
  readonly commitments: readonly Commitment[];
  readonly numbers: SourceNumbers;
}

export function BriefArea({ area, commitments, numbers }: BriefAreaProps) {
  const { messages } = useI18n();
  return (
    <section
      data-area={area.id}
      className="break-inside-avoid border-t border-line pt-3 pb-3.5 first-of-type:border-t-0"
    >
      <div className="grid break-after-avoid grid-cols-[2.5rem_minmax(0,1fr)]">
        <p aria-hidden="true" className="display-serif text-lead text-track">
          {area.numeral}
        </p>
        <div>
          <h4 className="display-serif text-lead">
            <span className="visually-hidden">{`${area.numeral}. `}</span>
            <LocalizedText text={area.title} />
          </h4>
          <p className="mt-0.5 text-small text-soft">
            <LocalizedText text={area.summary} />
          </p>
        </div>
      </div>
      {commitments.length === 0 ? (
        <p className="ms-10 mt-2 text-small">{messages.print.noStatement}</p>
      ) : (
        <ul className="ms-10 mt-2">
          {commitments.map((commitment) => (
            <BriefStatement key={commitment.id} commitment={commitment} numbers={numbers} />
          ))}
        </ul>
      )}
    </section>
  );
}
