/** What a record rests on: how firm it is, and its sources with the place in each. */
import type { Confidence } from '#domain/evidence.ts';
import type { Citation } from '#domain/schema.ts';
import { CitationList } from '#items/CitationList.tsx';
import { ConfidenceLabel } from '#items/ConfidenceLabel.tsx';
import { DrawerSection } from './DrawerSection.tsx';
import { useI18n } from '#i18n/I18nContext.ts';

interface EvidenceSectionProps {
  readonly confidence: Confidence;
  readonly citations: readonly Citation[];
}

export function EvidenceSection({ confidence, citations }: EvidenceSectionProps) {
  const words = useI18n().messages.drawer;
  return (
    <DrawerSection heading={words.evidence.heading}>
      <p className="mb-2">
        <ConfidenceLabel confidence={confidence} />
      </p>
      <CitationList citations={citations} />
    </DrawerSection>
  );
}
