/** What the head of a page says about it: to readers of tabs, to search engines, to those who share it and to reference managers. */
import type { Dataset, Item } from '#domain/dataset.ts';
import { nameOf } from '#domain/itemText.ts';
import { pageTitle } from '#domain/pageTitle.ts';
import { localize } from '#domain/text.ts';
import { folderOf, pageOf } from '#domain/viewAddress.ts';
import { describeItem } from './describeItem.ts';
import { structuredData } from './structuredData.ts';

export interface HeadRequest {
  readonly dataset: Dataset;
  readonly language: string;
  /** The record that the page is about; null for a front page. */
  readonly item: Item | null;
  /** Where the site will be, with the last slash; null where that is not known. */
  readonly site: string | null;
  /** Name of the site. */
  readonly name: string;
  /** Path of the picture for previews below the site's root; null without one. */
  readonly picture: string | null;
}

type Attributes = Readonly<Record<string, string>>;

export interface PageHead {
  readonly title: string;
  readonly metas: readonly Attributes[];
  readonly links: readonly Attributes[];
  /** Structured data, one value for each block. */
  readonly data: readonly unknown[];
}

/** Size of the pictures as previews of every network take them, in pixels. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** Dublin Core, which reference managers read: the page is what is cited, the record is its subject. */
function citationMetas({ profile }: Dataset, language: string, title: string, name: string): Attributes[] {
  return [
    { name: 'DC.title', content: title },
    { name: 'DC.date', content: profile.released },
    { name: 'DC.publisher', content: name },
    { name: 'DC.language', content: language },
    { name: 'DC.rights', content: profile.licence.name },
  ];
}

interface Shared {
  readonly title: string;
  readonly text: string;
  /** Whole address of the page; null where it is not known. */
  readonly address: string | null;
}

function sharingMetas({ site, name, picture }: HeadRequest, { title, text, address }: Shared): Attributes[] {
  const absolute =
    site === null || address === null
      ? []
      : [
          { property: 'og:url', content: address },
          ...(picture === null
            ? []
            : [
                { property: 'og:image', content: site + picture },
                { property: 'og:image:width', content: String(PICTURE_SIZE.width) },
                { property: 'og:image:height', content: String(PICTURE_SIZE.height) },
                { property: 'og:image:alt', content: title },
                { name: 'twitter:card', content: 'summary_large_image' },
              ]),
        ];
  return [
    // Not "article": reference managers would take the page for one of a newspaper.
    { property: 'og:type', content: 'website' },
    { property: 'og:site_name', content: name },
    { property: 'og:title', content: title },
    { property: 'og:description', content: text },
    ...absolute,
  ];
}

/** Path of a page's picture below the site's root. One serves every language: it is the same record. */
export function picturePath(item: Item | null): string {
  return `pictures/${item === null ? 'front' : item.record.id}.png`;
}

export function pageHead(request: HeadRequest): PageHead {
  const { dataset, language, item, site, name } = request;
  const { languages, description } = dataset.profile;
  const own = localize(item ? nameOf(item) : dataset.meeting.name, language, languages).text;
  const text = item ? describeItem(dataset, item, language) : localize(description, language, languages).text;
  const below = item === null ? '' : (pageOf(item) ?? '');
  const addressIn = (tag: string) => `${site}${folderOf(tag, languages)}${below}`;
  const metas = [
    { name: 'description', content: text },
    ...citationMetas(dataset, language, own, name),
    ...sharingMetas(request, { title: own, text, address: site === null ? null : addressIn(language) }),
  ];
  // Search engines take whole addresses only: where the site's is not known, nothing is said.
  const links =
    site === null
      ? []
      : [
          { rel: 'canonical', href: addressIn(language) },
          ...languages.map((tag) => ({ rel: 'alternate', hreflang: tag, href: addressIn(tag) })),
          { rel: 'alternate', hreflang: 'x-default', href: addressIn(languages[0] ?? language) },
        ];
  return {
    title: pageTitle([item ? own : '', localize(dataset.meeting.name, language, languages).text, name]),
    metas,
    links,
    data: [structuredData({ dataset, language, item, address: site === null ? null : addressIn(language) })],
  };
}
