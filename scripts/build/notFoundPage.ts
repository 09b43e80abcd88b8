/**
 * The page for an address that does not exist. It is shown at any depth, so its addresses begin at the host's root; and
 * it needs no script, because it is also what a broken deployment shows.
 */
import { policyHead } from './policyPlugin.ts';

interface NotFoundWords {
  readonly title: string;
  readonly text: string;
  readonly way: string;
}

const ENGLISH: NotFoundWords = {
  title: 'There is nothing at this address',
  text: 'The address may be mistyped, or you are offline and this page was not saved.',
  way: 'Go to the front page',
};

const WORDS: Readonly<Record<string, NotFoundWords>> = {
  en: ENGLISH,
  ja: {
    title: 'このアドレスにはページがありません',
    text: 'アドレスが誤っているか、オフラインで、このページが保存されていない可能性があります。',
    way: 'トップページへ',
  },
};

export interface NotFoundRequest {
  readonly build: string;
  /** Folder of the host that the site is in, with both slashes. */
  readonly sitePath: string;
  /** Of the styles, from the site's root. */
  readonly styles: readonly string[];
  /** Each language's folder, the front page's first. */
  readonly folders: ReadonlyMap<string, string>;
}

function renderSection(language: string, words: NotFoundWords, address: string, level: 1 | 2): string {
  return [
    `<section lang="${language}" class="mt-10">`,
    `  <h${level} class="display-serif ${level === 1 ? 'text-display' : 'text-title'}">${words.title}</h${level}>`,
    `  <p class="mt-4 max-w-prose">${words.text}</p>`,
    `  <p class="mt-4"><a class="underline" href="${address}">${words.way}</a></p>`,
    '</section>',
  ].join('\n      ');
}

/** @returns the page with a section for each language that it has words for, or else for English */
export function renderNotFoundPage({ build, sitePath, styles, folders }: NotFoundRequest): string {
  const spoken = [...folders].flatMap(([language, folder]) => {
    const words = WORDS[language];
    return words ? [{ language, folder, words }] : [];
  });
  const [first = { language: 'en', folder: '', words: ENGLISH }, ...others] = spoken;
  const sections = [
    renderSection(first.language, first.words, sitePath + first.folder, 1),
    ...others.map(({ language, folder, words }) => renderSection(language, words, sitePath + folder, 2)),
  ];
  return `<!doctype html>
<html lang="${first.language}">
  <head>
    ${policyHead(build)}
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <title>${first.words.title} · Communiqué</title>
    <link rel="icon" href="${sitePath}favicon.svg" type="image/svg+xml" />
    <script src="${sitePath}boot.js"></script>
    ${styles.map((file) => `<link rel="stylesheet" href="${sitePath}${file}" />`).join('\n    ')}
  </head>
  <body>
    <main class="page-frame py-5">
      <p class="display-serif border-b border-ink pb-5 text-lead">Communiqué</p>
      ${sections.join('\n      ')}
    </main>
  </body>
</html>
`;
}
