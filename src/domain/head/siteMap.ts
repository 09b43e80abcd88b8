/** What crawlers are told of the site as a whole. */
import { folderOf } from '#domain/viewAddress.ts';

interface SiteMapRequest {
  /** Where the site will be, with the last slash. */
  readonly site: string;
  /** Pages below the folder of each language; '' is the front page. */
  readonly pages: readonly string[];
  readonly languages: readonly string[];
  /** Day of the data, `YYYY-MM-DD`; another form is left out. */
  readonly modified: string;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Every page in every language, each with its twins. */
export function siteMap({ site, pages, languages, modified }: SiteMapRequest): string {
  const addressOf = (page: string, language: string) => escapeXml(`${site}${folderOf(language, languages)}${page}`);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(modified) ? `\n    <lastmod>${modified}</lastmod>` : '';
  const urls = pages.flatMap((page) => {
    const twins = languages.map(
      (tag) => `\n    <xhtml:link rel="alternate" hreflang="${tag}" href="${addressOf(page, tag)}"/>`,
    );
    return languages.map(
      (language) => `  <url>\n    <loc>${addressOf(page, language)}</loc>${day}${twins.join('')}\n  </url>`,
    );
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

/** Everything may be read; the map can be named only where the site's address is known. */
export function robots(site: string | null): string {
  return `User-agent: *\nAllow: /\n${site === null ? '' : `\nSitemap: ${site}sitemap.xml\n`}`;
}
