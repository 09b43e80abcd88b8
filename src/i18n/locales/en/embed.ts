/** English words of the embedded forms, and of the place where they are made. */
import type { EmbedForm, EmbedTheme } from '#domain/embedCodec.ts';

const forms: Record<EmbedForm, string> = {
  grid: 'All areas as cards',
  area: 'One area',
  timeline: 'Timeline',
};

const themes: Record<EmbedTheme, string> = {
  auto: 'As the reader’s system',
  light: 'Light',
  dark: 'Dark',
};

export const embedEn = {
  forms,
  /** Of a document and of the frame that it is in: "Timeline: name of the meeting". */
  title: (shown: string, meeting: string) => `${shown}: ${meeting}`,

  // In the frame.
  statements: 'Statements',
  entries: 'Events and documents',
  full: 'Open this selection on the dashboard',
  from: 'From: {source}',
  noTab: 'If no new tab opened, the address is:',
  copyAddress: 'Copy address',
  addressCopied: 'Copied.',
  addressByHand: 'Address to copy by hand',

  // Where it is made.
  heading: 'Embed',
  hint: 'Shows this selection in a frame on another site. It sets no cookie, stores nothing and follows nobody.',
  open: 'Make an embed',
  what: 'Show',
  area: 'Area',
  theme: 'Colours',
  themes,
  height: 'Height in pixels',
  fits: 'Let the height follow the content (adds a short script to your page)',
  preview: 'Preview',
  code: 'Code for your page',
  copyCode: 'Copy code',
  codeCopied: 'Code copied.',
  codeSelected: 'The browser did not allow copying. The code is selected.',
};
