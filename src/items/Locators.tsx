/** The places in one source, in words. */
import type { Locator } from '#domain/schema.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { formatLocator } from './formatLocator.ts';
import { TextsInMessage } from './TextsInMessage.tsx';

interface LocatorsProps {
  readonly at: readonly Locator[];
}

export function Locators({ at }: LocatorsProps) {
  const { plain } = useI18n();
  const words = useI18n().messages.evidence;
  return (
    <TextsInMessage
      message={words.places(at.map((locator) => formatLocator(locator, words, plain)))}
      texts={at.flatMap(({ text }) => (text === undefined ? [] : [text]))}
    />
  );
}
