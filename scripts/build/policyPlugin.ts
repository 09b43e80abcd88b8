/**
 * Puts the policy into every page, for hosts that send no headers, as the first thing after the page's encoding: what
 * stands before it is not bound by it. Only in a build: in development Vite runs scripts inline.
 */
import type { Plugin } from 'vite';
import { META_POLICY } from './policy.mjs';

const CHARSET = '<meta charset="utf-8" />';

/** @param build name of the build, by which the page knows an offline worker of another version */
export function policyHead(build: string): string {
  return [
    CHARSET,
    `<meta http-equiv="Content-Security-Policy" content="${META_POLICY}" />`,
    `<meta name="communique-build" content="${build}" />`,
  ].join('\n    ');
}

export function policyInPages(build: string): Plugin {
  return {
    name: 'communique:policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        if (!html.includes(CHARSET)) throw new Error(`index.html lacks ${CHARSET}, which the policy follows`);
        return html.replace(CHARSET, () => policyHead(build));
      },
    },
  };
}
