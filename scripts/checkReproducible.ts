/**
 * `npm run reproducible`: builds the site once more, from a copy in another folder and in another time zone, and
 * compares it with `dist`, byte by byte.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { DIST, isBuildCurrent } from './build/inputs.mjs';
import { fail } from './setup/command.mjs';
import { ROOT } from './setup/root.mjs';

const SOURCES = [
  'data',
  'embed',
  'index.html',
  'package.json',
  'package-lock.json',
  'public',
  'scripts',
  'src',
  'vite.config.ts',
];

function readSite(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path)]));
}

if (!isBuildCurrent()) fail('`dist` is not of these sources: run `npm run build` first.');
const copy = mkdtempSync(join(tmpdir(), 'communique-again-'));
try {
  for (const source of SOURCES) cpSync(join(ROOT, source), join(copy, source), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', '--quiet'], {
    cwd: copy,
    stdio: 'inherit',
    env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'ja_JP.UTF-8' },
  });
  if (status !== 0) throw new Error('the second build failed');
  const first = readSite(DIST);
  const second = readSite(join(copy, 'dist'));
  const names = [...new Set([...first.keys(), ...second.keys()])];
  const different = names.filter((name) => !first.get(name)?.equals(second.get(name) ?? Buffer.of()));
  for (const name of different) console.error(`${name} differs from one build to the other`);
  if (different.length === 0) console.log(`${names.length} files, the same in both builds`);
  process.exitCode = different.length === 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true });
}
