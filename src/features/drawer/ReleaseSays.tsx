/** What the release says of a document, and whether the primary source agrees. */
import type { DocumentRecord } from '#domain/schema.ts';
import { LocalizedText } from '#items/LocalizedText.tsx';
import { WordingLabel } from '#items/WordingLabel.tsx';
import { DrawerSection } from './DrawerSection.tsx';
import { useI18n } from '#i18n/I18nContext.ts';

interface ReleaseSaysProps {
  readonly record: DocumentRecord;
}

export function ReleaseSays({ record }: ReleaseSaysProps) {
  const words = useI18n().messages.drawer.document;
  const said = record.releaseSays;
  if (!said) return null;
  const agreement = () => {
    if (said.agrees === null) return words.notChecked;
    return said.agrees ? words.agrees : words.disagrees;
  };
  return (
    <DrawerSection heading={words.releaseSays}>
      {said.verb === undefined ? null : (
        <p className="font-semibold">
          <WordingLabel wording={said.verb} />
        </p>
      )}
      <p>
        <LocalizedText text={said.text} />
      </p>
      <p className="mt-1 text-small text-soft">{agreement()}</p>
    </DrawerSection>
  );
}
