/** What is known about the meeting, fact by fact, each with its confidence and sources. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { DefinedText } from '#items/DefinedText.tsx';
import { CitationList } from '#items/CitationList.tsx';
import { ConfidenceLabel } from '#items/ConfidenceLabel.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { useI18n } from '#i18n/I18nContext.ts';

export function FactTable() {
  const { meeting } = useLoadedDataset().dataset;
  const { messages } = useI18n();
  return (
    <dl>
      {meeting.facts.map((fact) => (
        <div key={fact.code} className="grid gap-x-4 border-b border-line py-2 sm:grid-cols-[11rem_minmax(0,1fr)]">
          <dt className="text-small font-semibold">
            <LocalizedText text={fact.label} />
          </dt>
          <dd>
            <p>
              <DefinedText text={fact.value} />
            </p>
            <details className="text-small">
              <summary className="min-h-6 text-soft">
                <span className="inline-flex items-center gap-2">
                  <ConfidenceLabel confidence={fact.confidence} />
                  <span>{messages.counts.sources(fact.sources.length)}</span>
                </span>
              </summary>
              <CitationList citations={fact.sources} />
            </details>
          </dd>
        </div>
      ))}
    </dl>
  );
}
