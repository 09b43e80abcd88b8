/**
 * From the one template to the page of each language: the marked places of index.html are filled with what the server
 * side rendered, and addresses are led back to the site's root, so that the site runs in any folder of any host.
 */

/** What src/entryServer.tsx renders for one language. */
export interface RenderedPage {
  /** Inside `#root`. */
  readonly html: string;
  /** Instead of what index.html has between its head marks. */
  readonly head: string;
  readonly lang: string;
}

/** The first language is the site's front page; each other has a folder named by its tag. */
export function folderOf(language: string, languages: readonly string[]): string {
  return language === languages[0] ? '' : `${language}/`;
}

/** From a page in this folder to the site's root, as a relative address. */
function rootFrom(folder: string): string {
  return folder === '' ? './' : '../'.repeat(folder.split('/').length - 1);
}

function replaceOnce(text: string, mark: RegExp, replacement: string): string {
  if (!mark.test(text)) throw new Error(`index.html lacks ${mark.source}, which the build fills`);
  return text.replace(mark, () => replacement);
}

/** The page without anything rendered, for a site whose server side is not there: only its folder and language. */
export function placeTemplate(template: string, folder: string, lang: string): string {
  const root = rootFrom(folder);
  // Only now, while nothing of the dataset's own text is in the page that could look like an address of ours.
  const rebased = template.replace(/(\s(?:href|src)=")\.\//g, (_match, before: string) => before + root);
  return replaceOnce(rebased, /<html lang="[^"]*" data-root="[^"]*">/, `<html lang="${lang}" data-root="${root}">`);
}

export function fillTemplate(template: string, folder: string, page: RenderedPage): string {
  const placed = placeTemplate(template, folder, page.lang);
  const headed = replaceOnce(placed, /<!--head-->[\s\S]*<!--\/head-->/, page.head);
  return replaceOnce(headed, /<!--app-->/, page.html);
}
