/**
 * Fills the page of the embedded forms. What it shows is decided by its address, so nothing of it can be built but this:
 * the meeting, and the way to the dashboard, for the time before the data is there and for when scripts do not come.
 */
import type { Plugin } from 'vite';
import type { DatasetRecords } from '#domain/schema.ts';
import { localize } from '#domain/text.ts';

export const EMBED_PAGE = 'embed/index.html';

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** @throws {Error} if the template lacks one of its marks */
export function fillEmbedPage(template: string, { profile, meeting }: DatasetRecords): string {
  const [language = 'en'] = profile.languages;
  const toElement = (texts: typeof meeting.name, open: string, close: string) => {
    const { text, language: own } = localize(texts, language);
    return `<${open}${own === language ? '' : ` lang="${own}"`}>${escapeHtml(text)}</${close}>`;
  };
  const name = toElement(meeting.name, 'a href="../" target="_blank" rel="noopener noreferrer"', 'a');
  const filled = [
    [/<html lang="[^"]*"/, `<html lang="${language}"`],
    [/<!--head-->[\s\S]*<!--\/head-->/, `<title>${escapeHtml(localize(meeting.name, language).text)}</title>`],
    [
      /<!--app-->/,
      `<main class="page-frame border-t-2 border-ink py-3"><h1 class="text-small font-semibold">${name}</h1>${toElement(profile.description, 'p class="mt-1 max-w-prose text-small text-soft"', 'p')}</main>`,
    ],
  ] as const;
  return filled.reduce((page, [mark, text]) => {
    if (!mark.test(page)) throw new Error(`${EMBED_PAGE} lacks ${mark.source}, which the build fills`);
    return page.replace(mark, () => text);
  }, template);
}

export function embedPage(records: DatasetRecords): Plugin {
  return {
    name: 'communique:embed-page',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle[EMBED_PAGE];
        if (page?.type !== 'asset') throw new Error(`the build made no ${EMBED_PAGE} to fill`);
        page.source = fillEmbedPage(page.source.toString(), records);
      },
    },
  };
}
