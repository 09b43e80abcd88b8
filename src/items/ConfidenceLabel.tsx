/** How firm a record is, in words, with a quiet line beside them: the less firm, the more broken. Never a colour. */
import type { Confidence } from '#domain/evidence.ts';
import { useI18n } from '#i18n/I18nContext.ts';

interface ConfidenceLabelProps {
  readonly confidence: Confidence;
}

const DASHES: Record<Confidence, string | undefined> = {
  release: undefined,
  primary: undefined,
  secondary: '4 2',
  inference: '1 3',
};

export function ConfidenceLabel({ confidence }: ConfidenceLabelProps) {
  const { messages } = useI18n();
  return (
    <span className="inline-flex items-center gap-1.5 text-small text-soft">
      <svg aria-hidden="true" width="16" height="8" viewBox="0 0 16 8" className="shrink-0">
        {confidence === 'release' ? <path d="M0 1.5h16M0 6.5h16" stroke="currentColor" strokeWidth="1.5" /> : null}
        {confidence === 'release' ? null : (
          <path d="M0 4h16" stroke="currentColor" strokeWidth="1.5" strokeDasharray={DASHES[confidence]} />
        )}
      </svg>
      <span>{messages.confidences[confidence]}</span>
    </span>
  );
}
