/** Sources as the numbers under which they stand at the end of the brief, with the place in each. */
import type { Citation } from '#domain/schema.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { formatLocator } from '#items/formatLocator.ts';

/** Number of each source of the brief, by its id. */
export type SourceNumbers = ReadonlyMap<string, number>;

interface ReferencesProps {
  readonly citations: readonly Citation[];
  readonly numbers: SourceNumbers;
}

export function References({ citations, numbers }: ReferencesProps) {
  const { messages, number, plain } = useI18n();
  const { evidence, print } = messages;
  const references = citations.flatMap(({ source, at = [] }) => {
    const found = numbers.get(source);
    if (found === undefined) return [];
    return [
      print.reference(number(found), evidence.places(at.map((locator) => formatLocator(locator, evidence, plain)))),
    ];
  });
  return references.length === 0 ? null : <span>{references.join(' ')}</span>;
}
