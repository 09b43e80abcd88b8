/** What must hold of the embedded forms in another site's page, on whatever host they are. */
import { expect, type Frame, type Page } from '@playwright/test';
import { FITTING_SCRIPT, readHeightMessage } from '#domain/embedHeight.ts';
import { startHost } from './host.ts';

const FULL = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-forms';

/** In three settings: as it comes, with scripts alone and so without an origin, and with all that a form could use. */
const FRAMES = [
  { id: 'plain', sandbox: null, search: '?show=area&area=A05', title: 'Child protection' },
  { id: 'scripts', sandbox: 'allow-scripts', search: '?show=timeline&timeline=list&lang=ja', title: '年表' },
  { id: 'full', sandbox: FULL, search: '?track=digital-government', title: 'What the ministers agreed' },
] as const;

/** Sent to every frame; none of it may do anything. */
const GARBAGE: readonly unknown[] = [
  'x',
  null,
  42,
  [],
  { type: 'navigate', url: 'javascript:alert(1)' },
  { type: 'communique:height', height: 1 },
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {}}}'),
];

function hostBody(site: string): string {
  const frames = FRAMES.map(({ id, sandbox, search }) => {
    const confined = sandbox === null ? '' : ` sandbox="${sandbox}"`;
    return `<iframe id="${id}" title="${id}" width="390" height="200"${confined} src="${site}embed/${search}"></iframe>`;
  });
  return [
    '<button>Before</button>',
    ...frames,
    '<button>After</button>',
    `<iframe id="page" title="page" width="390" height="200" src="${site}"></iframe>`,
    '<script>const heard = []; addEventListener("message", ({ data }) => heard.push(data));</script>',
    FITTING_SCRIPT,
  ].join('\n');
}

async function frameOf(page: Page, id: string): Promise<Frame> {
  const element = await page.locator(`#${id}`).elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`no frame ${id}`);
  return frame;
}

/** @returns problems with what a form left behind or could not do without */
async function tracesOf(frame: Frame): Promise<string[]> {
  return frame.evaluate(async () => {
    const databases = await indexedDB.databases();
    return [
      ...(document.cookie === '' ? [] : [document.cookie]),
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await caches.keys()),
      ...databases.map(({ name }) => name ?? ''),
    ];
  });
}

/** @param site address of the site, with its last slash */
export async function expectEmbedsToWork(page: Page, site: string): Promise<void> {
  const host = await startHost(hostBody(site));
  try {
    await page.goto(host.url);
    for (const { id, title } of FRAMES) {
      const frame = page.frameLocator(`#${id}`);
      await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(frame.getByRole('heading', { level: 2 }).filter({ hasText: title })).toBeVisible();
      // What is out of sight is not laid out, and so not measured.
      await page.locator(`#${id}`).scrollIntoViewIfNeeded();
      // The host's script has made it as high as it asked to be, so that nothing of it scrolls.
      await expect.poll(async () => Number(await page.locator(`#${id}`).getAttribute('height'))).toBeGreaterThan(201);
    }
    await expect(page.frameLocator('#full').locator('li[data-area]')).toHaveCount(3);
    // The dashboard itself is for nobody's frame.
    await expect.poll(() => page.frames().at(-1)?.url()).toBe('chrome-error://chromewebdata/');

    // Whether it is laid out is not what it shows.
    const shown = async () =>
      Promise.all(
        FRAMES.map(async ({ id }) => (await (await frameOf(page, id)).content()).replaceAll(' data-laid-out=""', '')),
      );
    const before = await shown();
    await page.evaluate((garbage) => {
      for (const frame of document.querySelectorAll('iframe')) {
        for (let round = 0; round < 200; round += 1)
          for (const message of garbage) frame.contentWindow?.postMessage(message, '*');
        frame.contentWindow?.postMessage(new ArrayBuffer(8), '*');
      }
    }, GARBAGE);
    expect(await shown()).toEqual(before);

    const heard: unknown[] = await page.evaluate('heard');
    expect(heard.filter((message) => readHeightMessage(message) === null)).toEqual([]);
    for (const id of ['plain', 'full']) expect(await tracesOf(await frameOf(page, id))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  } finally {
    await host.close();
  }
}
