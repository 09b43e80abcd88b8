import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { miniDataset } from '#testing/miniDataset.ts';
import { EMBED_PAGE, fillEmbedPage } from './embedPage.ts';

const template = readFileSync(EMBED_PAGE, 'utf8');

describe(fillEmbedPage, () => {
  it('names the meeting and leads to the dashboard, for a frame whose scripts do not come', () => {
    const page = fillEmbedPage(template, miniDataset);
    expect(page).toContain('<html lang="en" data-root="../">');
    expect(page).toMatch(/<h1[^>]*><a href="\.\.\/" target="_blank" rel="noopener noreferrer">[^<]+<\/a><\/h1>/);
    expect(page).not.toContain('<!--');
  });

  it('writes hostile text as text', () => {
    const name = { en: '</title><script>alert("x")</script>$&' };
    const page = fillEmbedPage(template, { ...miniDataset, meeting: { ...miniDataset.meeting, name } });
    expect(page).toContain('<title>&lt;/title&gt;&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;$&amp;</title>');
    expect(page.match(/<script/g)).toEqual(template.match(/<script/g));
  });

  it('marks a name that stands in another language', () => {
    const name = { ja: '湖の会合' };
    expect(fillEmbedPage(template, { ...miniDataset, meeting: { ...miniDataset.meeting, name } })).toContain(
      ' lang="ja">湖の会合</a>',
    );
  });

  it('stops at a template that it does not know', () => {
    expect(() => fillEmbedPage('<html>', miniDataset)).toThrow('embed/index.html lacks');
  });
});
