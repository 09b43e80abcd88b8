/** Listens for what the policy refuses, and for requests that leave the site, from before a page's first script. */
import type { Page } from '@playwright/test';

export interface PolicyWatch {
  /** Directive and address of each refusal. */
  readonly violations: string[];
  readonly foreignRequests: string[];
}

export async function watchPolicy(page: Page, url: string): Promise<PolicyWatch> {
  const watch: PolicyWatch = { violations: [], foreignRequests: [] };
  await page.exposeFunction('reportViolation', (violation: string) => watch.violations.push(violation));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const report: unknown = Reflect.get(window, 'reportViolation');
      if (typeof report === 'function') report(`${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  const { origin } = new URL(url);
  page.context().on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) watch.foreignRequests.push(request.url());
  });
  return watch;
}
