/** What representatives said: who, and the point. */
import type { Intervention } from '#domain/schema.ts';
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { ItemLink } from '#items/ItemLink.tsx';
import { ItemName } from '#items/ItemName.tsx';
import { LocalizedText } from '#items/LocalizedText.tsx';

interface InterventionListProps {
  readonly interventions: readonly Intervention[];
  readonly hasSpeaker?: boolean;
}

export function InterventionList({ interventions, hasSpeaker = true }: InterventionListProps) {
  const { dataset } = useLoadedDataset();
  return (
    <ul className="divide-y divide-line">
      {interventions.map((intervention) => {
        const speaker = dataset.items.get(intervention.person);
        return (
          <li key={intervention.id} className="py-2.5">
            {hasSpeaker && speaker ? (
              <p className="mb-0.5 text-small">
                <ItemLink id={intervention.person} className="py-0.5 font-semibold underline">
                  <ItemName item={speaker} />
                </ItemLink>
              </p>
            ) : null}
            <ItemLink id={intervention.id} className="block underline decoration-edge hover:decoration-ink">
              <LocalizedText text={intervention.text} hasMarks />
            </ItemLink>
          </li>
        );
      })}
    </ul>
  );
}
