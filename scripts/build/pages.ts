/**
 * From the one template to every page: the marked places of index.html are filled with what the server side rendered,
 * and addresses are led back to the site's root, so that the site runs in any folder of any host.
 */

/** What src/entryServer.tsx renders for one page. */
export interface RenderedPage {
  /** Inside `#root`. */
  readonly html: string;
  /** Instead of what index.html has between its head marks. */
  readonly head: string;
  readonly lang: string;
  /** Id of the record that the page is about; null for a front page. */
  readonly item: string | null;
}

/** What `<html>` says of a page, for scripts. */
interface PagePlace {
  readonly lang: string;
  readonly item?: string | null;
  /** The site's languages, on its front page only. */
  readonly languages?: readonly string[];
}

/** From a page in this folder to the site's root, as a relative address. */
function rootFrom(folder: string): string {
  return folder === '' ? './' : '../'.repeat(folder.split('/').length - 1);
}

function replaceOnce(text: string, mark: RegExp, replacement: string): string {
  if (!mark.test(text)) throw new Error(`index.html lacks ${mark.source}, which the build fills`);
  return text.replace(mark, () => replacement);
}

/** The page without anything rendered: only its folder, its language and what it is about. */
export function placeTemplate(template: string, folder: string, { lang, item, languages }: PagePlace): string {
  const root = rootFrom(folder);
  // Only now, while nothing of the dataset's own text is in the page that could look like an address of ours.
  const rebased = template.replace(/(\s(?:href|src)=")\.\//g, (_match, before: string) => before + root);
  const about = item === undefined || item === null ? '' : ` data-item="${item}"`;
  const others = languages === undefined ? '' : ` data-languages="${languages.join(' ')}"`;
  const place = `<html lang="${lang}" data-root="${root}"${about}${others}>`;
  return replaceOnce(rebased, /<html lang="[^"]*" data-root="[^"]*">/, place);
}

/** @param languages the site's languages, its front page's first */
export function fillTemplate(
  template: string,
  folder: string,
  page: RenderedPage,
  languages: readonly string[],
): string {
  const placed = placeTemplate(template, folder, { ...page, ...(folder === '' ? { languages } : {}) });
  const headed = replaceOnce(placed, /<!--head-->[\s\S]*<!--\/head-->/, page.head);
  // Indentation is for whoever writes the template: bytes of the first flight.
  return replaceOnce(headed.replace(/\n\s+/g, '\n'), /<!--app-->/, page.html);
}
