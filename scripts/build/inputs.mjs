/**
 * What a build is made of, as one fingerprint, so that `npm start` builds only when something changed. Contents are
 * compared, not times: a checkout, a copied folder or another dataset must not pass for the build that is there.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { ROOT } from '../setup/root.mjs';

const DEFAULT_DATASET = 'data/g20-digital-2021';
const INPUTS = ['embed', 'index.html', 'package-lock.json', 'vite.config.ts', 'public', 'scripts', 'src'];
const RECORD = join(ROOT, '.cache/build/inputs.sha256');

export const DIST = join(ROOT, 'dist');

/**
 * The folder of the dataset that is built and served: the project's own unless COMMUNIQUE_DATA names another.
 * Relative to the project's folder where it can be, because messages about the data begin with it.
 */
export function datasetFolder() {
  return process.env['COMMUNIQUE_DATA'] || DEFAULT_DATASET;
}

/**
 * A path that a person wrote, from the project's folder where it lies in that, else absolute. npm moves to the project's
 * folder, so a relative path is read from where the person stands.
 * @param {string} path
 */
export function fromCaller(path) {
  const absolute = resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
  const below = relative(ROOT, absolute);
  return below === '' || below.startsWith('..') || isAbsolute(below) ? absolute : below;
}

/**
 * Takes the value of `--data`.
 * @param {string | undefined} folder
 */
export function chooseDataset(folder) {
  if (folder !== undefined) process.env['COMMUNIQUE_DATA'] = fromCaller(folder);
}

/**
 * The folder of the host that the site will be in, with both slashes. Only the page for addresses that do not exist
 * needs it: it is shown at any depth, so its own addresses cannot be relative.
 */
export function sitePath() {
  return process.env['COMMUNIQUE_PATH'] || '/';
}

/**
 * Takes the value of `--path`, with or without its outer slashes.
 * @param {string | undefined} path
 */
export function chooseSitePath(path) {
  if (path === undefined) return;
  const names = path.split('/').filter((name) => name !== '');
  process.env['COMMUNIQUE_PATH'] = names.length === 0 ? '/' : `/${names.join('/')}/`;
}

/** The whole address of the site with its last slash, or null where it is not known. */
export function siteAddress() {
  return process.env['COMMUNIQUE_SITE'] || null;
}

/**
 * Takes the value of `--site`, which says the folder too.
 * @param {string | undefined} address
 */
export function chooseSiteAddress(address) {
  if (address === undefined) return;
  if (!/^https?:/i.test(address) || !URL.canParse(address)) {
    throw new Error(`--site takes an address such as https://example.org/x/, not "${address}".`);
  }
  const url = new URL(address);
  chooseSitePath(decodeURIComponent(url.pathname));
  process.env['COMMUNIQUE_SITE'] = url.origin + encodeURI(sitePath());
}

/**
 * @param {string} path
 * @returns {string[]} the file itself, or every file in the folder, in an order that does not depend on the machine
 */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesUnder(join(path, name)));
}

function fingerprint() {
  const hash = createHash('sha256').update(`${sitePath()}\n${siteAddress() ?? ''}\n`);
  for (const path of [...INPUTS, datasetFolder()].map((input) => resolve(ROOT, input)).flatMap(filesUnder)) {
    const content = readFileSync(path);
    hash.update(`${relative(ROOT, path)}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/**
 * A short name for what is built, the same wherever and whenever it is built. A page and the offline worker tell by it
 * whether they belong together.
 */
export function buildId() {
  return fingerprint().slice(0, 16);
}

export function isBuildCurrent() {
  return existsSync(join(DIST, 'index.html')) && existsSync(RECORD) && readFileSync(RECORD, 'utf8') === fingerprint();
}

/** Called as a build begins, so that a failed one is not taken for the last good one. */
export function forgetBuild() {
  rmSync(RECORD, { force: true });
}

export function recordBuild() {
  mkdirSync(dirname(RECORD), { recursive: true });
  writeFileSync(RECORD, fingerprint());
}
