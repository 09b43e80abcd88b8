/** Says once that not all texts are in the page's language, and which one stands in. Each such text is marked as well. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { languageName } from '#i18n/languageName.ts';

export function TranslationNote() {
  const { profile } = useLoadedDataset().dataset;
  const { messages, language, local } = useI18n();
  const shown = local(profile.description).language;
  if (profile.languages.includes(language) || shown === language) return null;
  return (
    <p className="mt-3 text-small text-soft">
      {messages.page.notTranslated(languageName(language, language), languageName(shown, language))}
    </p>
  );
}
