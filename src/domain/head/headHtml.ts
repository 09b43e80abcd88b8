/** A page's head as HTML. Everything in it is the dataset's own text: each piece is escaped for its place. */
import type { PageHead } from './pageHead.ts';

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** No sign in it can end the script element or begin a comment: a data block is read as it stands. */
function escapeJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  return `<${name}${written.join('')} />`;
}

export function headHtml({ title, metas, links, data }: PageHead): string {
  return [
    `<title>${escapeHtml(title)}</title>`,
    ...metas.map((attributes) => tag('meta', attributes)),
    ...links.map((attributes) => tag('link', attributes)),
    ...data.map((value) => `<script type="application/ld+json">${escapeJson(value)}</script>`),
  ].join('\n    ');
}
