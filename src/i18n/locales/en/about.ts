/** English words of what the page says about itself: its keys, and its accessibility statement. Fetched on demand. */
import type { KeyGroupId, KeyRowId } from '#domain/keyTable.ts';

const groups: Record<KeyGroupId, string> = {
  single: 'Single keys',
  everywhere: 'Everywhere',
  timeline: 'On the timeline’s drawing',
};

const rows: Record<KeyRowId, string> = {
  search: 'Go to the search field',
  steps: 'Previous, next record, while one is open',
  keys: 'Show this list',
  tab: 'Next, previous control',
  enter: 'Follow a link, press a button',
  space: 'Press a button, tick a box',
  escape: 'Close what is open on top: a hint, a menu, this list, a record. In the search field: empty it',
  tracks: 'Choose a track, once one of them has the focus',
  time: 'Previous, next entry in time',
  lanes: 'Entry in the lane above, below',
  ends: 'First, last entry',
  mark: 'Open the entry',
};

export const aboutEn = {
  close: 'Close',
  keys: {
    heading: 'Keyboard',
    areOn: 'Single keys are on',
    areOnNote:
      'Switch them off if they get in the way of speech input or another tool. This browser remembers the choice.',
    key: 'Key',
    does: 'What it does',
    groups,
    rows,
    without: 'Everything that a key does can also be done by pointer or touch, and the other way round.',
  },
  accessibility: {
    heading: 'Accessibility statement',
    day: (day: string) => `Written on ${day}, after the tests described here.`,
    aim: {
      heading: 'What this site aims at',
      paragraphs: [
        'The aim is level AA of the Web Content Accessibility Guidelines (WCAG) 2.2, and with it level AA of JIS X 8341-3:2016.',
        'By its own tests the site meets them, apart from the faults below. Nobody from outside the project has examined it.',
      ],
    },
    tests: {
      heading: 'What was tested, and how',
      where: (tested: string, tried: string, system: string) =>
        `All of it by programs, in ${tested} on ${system}; the main steps also in ${tried}.`,
      automatic: (engine: string) =>
        `The rules of ${engine} for WCAG 2.0 to 2.2, A and AA, and for good practice: on every view, on records, menus and dialogs, on an empty result and a failed load, at widths of 1280 and 320 pixels.`,
      items: [
        'The contrast of all text and pictures: in light, dark and high contrast.',
        'Roles, names and order of each part of the page, in English and Japanese.',
        'Every key in the list of keys; that the focus never gets lost and is never covered.',
        'Zoom to 400 %, text at 200 %, wider text spacing: nothing is cut off, and the page does not scroll sideways.',
        'Targets of at least 24 by 24 pixels; no motion where the system asks for none.',
        'That a search is announced once, after the typing, and that text in another language is marked as such, in English, Japanese and Italian.',
        'That the page goes on working while the browser translates it.',
      ],
    },
    untested: {
      heading: 'What was not tested',
      items: [
        'No person has gone through the site with a screen reader, a magnifier or speech input.',
        'Safari, Edge, iOS, Android and the contrast themes of Windows have not been tried; high contrast was only simulated in the browser.',
        'In Italian, only the layout on narrow screens and the marks of other languages were tested.',
        'No people with disabilities have taken part yet.',
      ],
    },
    faults: {
      heading: 'Known faults',
      items: [
        'In the timeline’s drawing long titles are cut off. The hint at each mark and the list beside the drawing give them whole.',
        'Some records have titles and quotations in their original language only. They are marked as such.',
        'Names that only assistive technology is given, as those of marks on the timeline, may hold words of another language. A name cannot say so.',
        'A figure saved as a picture has no text alternative in the file. The table below the figure has the same numbers.',
        'Documents and sites that are linked to belong to others and may not be accessible.',
      ],
    },
    report: {
      heading: 'If something does not work for you',
      paragraphs: [
        'Tell whoever publishes this site, or use the issue tracker of its source code. Say what you wanted to do, and with which browser and aid.',
      ],
    },
  },
};
