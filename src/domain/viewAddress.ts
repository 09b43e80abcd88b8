/**
 * Where a view is found below the site's root: `[language/][folder/id/][?query]`. The language and an open record that
 * has a page of its own are in the path, everything else in the query (viewCodec.ts). One view has one address; both
 * forms are read. Never throws.
 */
import type { Dataset, Item, ItemKind } from './dataset.ts';
import { decodeView, encodeView, readOpen, type CodecContext, type DecodedView } from './viewCodec.ts';
import type { ViewState } from './viewState.ts';

/** Kinds of record that have a page of their own, by the folder that their pages are in. */
export const PAGE_FOLDERS = {
  area: 'areas',
  event: 'events',
  document: 'documents',
} as const satisfies Partial<Record<ItemKind, string>>;

type PageKind = keyof typeof PAGE_FOLDERS;

function isPageKind(kind: ItemKind): kind is PageKind {
  return Object.hasOwn(PAGE_FOLDERS, kind);
}

/** The part of an address below the site's root, as the browser gives it. */
export interface AddressParts {
  readonly path: string;
  readonly search: string;
}

/**
 * The languages that a site has pages in: those of the dataset that the interface speaks, in the dataset's order. Where
 * it speaks none of them, the interface's first stands around texts in their own language.
 */
export function siteLanguages(
  own: readonly string[],
  spoken: CodecContext['languages'],
): readonly [string, ...string[]] {
  const [first = spoken[0], ...others] = own.filter((language) => spoken.includes(language));
  return [first, ...others];
}

/** The dataset's first language is at the root of the site; each other has a folder named by its tag. */
export function folderOf(language: string, languages: readonly string[]): string {
  return language === languages[0] ? '' : `${language}/`;
}

/** Folder of a record's own page below that of its language, such as `areas/x/`; null for kinds without one. */
export function pageOf({ kind, record }: Item): string | null {
  return isPageKind(kind) ? `${PAGE_FOLDERS[kind]}/${record.id}/` : null;
}

/** Every record with a page of its own, in the dataset's order. */
export function itemsWithPages(dataset: Dataset): Item[] {
  return [...dataset.items.values()].filter((item) => pageOf(item) !== null);
}

/**
 * The page that shows an item before any script runs: its own, or for a statement that of its area, where its text
 * stands; null where that is the front page.
 */
function pageItemFor(dataset: Dataset, id: string | null): Item | null {
  const item = id === null ? undefined : dataset.items.get(id);
  if (!item) return null;
  if (pageOf(item) !== null) return item;
  return item.kind === 'commitment' && item.record.area !== null ? (dataset.items.get(item.record.area) ?? null) : null;
}

/** A path in the one form that addresses are compared in: a folder's page by its folder, with its slash. */
export function toFolder(path: string): string {
  const folder = path.replace(/(^|\/)index\.html$/i, '$1').replace(/^\/+/, '');
  return folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
}

/** The interface's languages with that of a folder first, as the query's codec wants them. */
function languagesOf(
  folderLanguage: string | undefined,
  languages: CodecContext['languages'],
): CodecContext['languages'] {
  const first = languages.find((language) => language === folderLanguage) ?? languages[0];
  return [first, ...languages.filter((language) => language !== first)];
}

/** Writes the view as an address below the site's root; empty for the default view in the dataset's first language. */
export function encodeAddress(view: ViewState, { dataset, languages }: CodecContext): string {
  const site = siteLanguages(dataset.profile.languages, languages);
  const hasFolder = site.includes(view.language);
  const language = hasFolder ? view.language : site[0];
  const pageItem = pageItemFor(dataset, view.open);
  const isPage = pageItem?.record.id === view.open;
  const search = encodeView(isPage ? { ...view, open: null } : view, { languages: languagesOf(language, languages) });
  const folder = hasFolder ? folderOf(view.language, site) : '';
  return `${folder}${pageItem ? (pageOf(pageItem) ?? '') : ''}${search === '' ? '' : `?${search}`}`;
}

interface ReadPath {
  readonly language: string | undefined;
  readonly open: string | null;
  readonly isKnown: boolean;
}

function readPath(path: string, { dataset, languages }: CodecContext): ReadPath {
  const names = toFolder(path).toLowerCase().split('/').slice(0, -1);
  const site = siteLanguages(dataset.profile.languages, languages);
  const inFolder = site.slice(1).find((language) => language.toLowerCase() === names[0]);
  const [folder, name, ...rest] = inFolder === undefined ? names : names.slice(1);
  const language = inFolder ?? site[0];
  if (folder === undefined) return { language, open: null, isKnown: true };
  const isPageFolder = Object.values<string>(PAGE_FOLDERS).includes(folder);
  const open = isPageFolder && name !== undefined && rest.length === 0 ? readOpen(name, dataset) : null;
  return { language, open, isKnown: open !== null };
}

/**
 * Reads an address below the site's root. What the query says of the open record or the language outweighs the path;
 * a path that leads nowhere is dropped and named like any other value.
 */
export function decodeAddress({ path, search }: AddressParts, context: CodecContext): DecodedView {
  const { dataset, languages } = context;
  const place = readPath(path, context);
  const { view, dropped } = decodeView(search, { dataset, languages: languagesOf(place.language, languages) });
  return {
    view: { ...view, open: view.open ?? place.open },
    dropped: place.isKnown ? dropped : [{ parameter: 'path', value: path }, ...dropped],
  };
}
