/** Axe's rules over a part of a page. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Have probes of our own, which see more and cost less. */
const PROBED = ['color-contrast', 'target-size'];

async function violations(page: Page, part: string, narrow: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  // Reading axe's own half megabyte takes longer than most runs of it: once for each page that is loaded.
  const isThere = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: ';' } : {}) })
    .include(part)
    // There are no frames, whose results the other mode would gather in a page of its own.
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'], preload: false });
  const found = await narrow(axe).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** What breaks a rule of A, AA or good practice. */
export function broken(page: Page, part: string): Promise<string[]> {
  return violations(page, part, (axe) => axe.withTags(TAGS).disableRules(PROBED));
}

/** Text that axe finds hard to tell from what is behind it: a second opinion on the probe's, at ten times its price. */
export function paleText(page: Page, part: string): Promise<string[]> {
  return violations(page, part, (axe) => axe.withRules(['color-contrast']));
}
