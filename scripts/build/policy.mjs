/**
 * The one source of every header that the site is served with, and of the policy inside its pages. The build writes it
 * down for each kind of host (hostFiles.ts); our own server sends it as it stands here, hence no TypeScript.
 */
import { createHash } from 'node:crypto';

/**
 * What an address holds. A `page` shows in frames of its own origin only; an `embed`, and the `file`s and `asset`s
 * that it needs, are for any other site, and the data is public anyway. Only an asset is named by its content.
 * @typedef {'page' | 'embed' | 'file' | 'asset'} Kind
 */

/** @type {readonly Kind[]} */
export const KINDS = ['page', 'embed', 'file', 'asset'];

/** The one Trusted Types policy: src/offline/registerWorker.ts makes the worker's address with it. */
export const TRUSTED_TYPES_POLICY = 'communique-sw';

/**
 * All of it is `'self'`: no inline script or style, no nonce, no hash, so that lazy chunks run too.
 * `data:` and `blob:` are pictures that the page makes from its own drawings.
 */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  // Of the embedded forms, where they are made.
  "frame-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${TRUSTED_TYPES_POLICY}`,
];

/** For `<meta http-equiv>`, where browsers ignore frame-ancestors, with an error in the console. */
export const META_POLICY = DIRECTIVES.join('; ');

/** @param {string} ancestors */
function policyIn(ancestors) {
  return `${META_POLICY}; frame-ancestors ${ancestors}`;
}

/** What every answer has, redirects and errors included. */
export const COMMON_HEADERS = Object.freeze({
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
  'Strict-Transport-Security': 'max-age=63072000',
});

const OWN = {
  'Content-Security-Policy': policyIn("'self'"),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'SAMEORIGIN',
};

const SHARED = {
  'Content-Security-Policy': policyIn('*'),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
};

/** Kept, but asked for anew each time. */
const REVALIDATED = { 'Cache-Control': 'no-cache' };
const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/**
 * Headers beyond the common ones, in the order in which they are written.
 * @type {Readonly<Record<Kind, Readonly<Record<string, string>>>>}
 */
export const HEADERS_BY_KIND = Object.freeze({
  page: { ...OWN, ...REVALIDATED },
  embed: { ...SHARED, ...REVALIDATED },
  file: { ...SHARED, ...REVALIDATED },
  asset: { ...SHARED, ...FOR_EVER },
});

/**
 * Patterns of paths, beginning anywhere, so that they hold in any folder of a host. The first that fits decides; what
 * fits none is a file. All three renderings of the rules (here, nginx, Apache) read this list.
 * @type {readonly { readonly kind: Kind, readonly pattern: string }[]}
 */
export const KIND_PATTERNS = [
  { kind: 'embed', pattern: '/embed/' },
  { kind: 'asset', pattern: '/assets/[^/]+$' },
  // A folder's own address, a name without an ending, and the worker, which belongs to the pages.
  { kind: 'page', pattern: '(/[^/.]*|[.]html|/sw[.]js)$' },
];

/**
 * @param {string} path with its leading slash, without query
 * @returns {Kind}
 */
export function kindOf(path) {
  return KIND_PATTERNS.find(({ pattern }) => new RegExp(pattern).test(path))?.kind ?? 'file';
}

/**
 * @param {string} path with its leading slash, without query
 * @returns {Record<string, string>}
 */
export function headersFor(path) {
  return { ...COMMON_HEADERS, ...HEADERS_BY_KIND[kindOf(path)] };
}

/**
 * Short name of this very set of rules. In the worker's file it makes a change of policy a new version: a stored page
 * keeps the headers that it was stored with.
 */
export const POLICY_HASH = createHash('sha256')
  .update(JSON.stringify([COMMON_HEADERS, HEADERS_BY_KIND, KIND_PATTERNS]))
  .digest('hex')
  .slice(0, 16);
