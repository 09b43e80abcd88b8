/** How the site is built and served in development. `npm run build` adds the rendered pages (scripts/build.ts). */
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { dataset } from './scripts/build/datasetPlugin.ts';
import { devPages } from './scripts/build/devPages.ts';
import { datasetFolder } from './scripts/build/inputs.mjs';

export default defineConfig({
  // Relative, so that the same files run at a domain's root and in any folder of one.
  base: './',
  plugins: [react(), tailwindcss(), dataset(datasetFolder()), devPages()],
  build: {
    manifest: true,
    license: { fileName: 'third-party-licences.md' },
    // Nothing inline: the page is to run under a policy that allows only files of its own origin.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        // No words in file names: content blockers refuse those with "ad" or "track" in them. And no underscore,
        // with which some static hosts hide a file.
        hashCharacters: 'base36',
        entryFileNames: 'assets/[hash].js',
        chunkFileNames: 'assets/[hash].js',
        assetFileNames: 'assets/[hash][extname]',
      },
    },
  },
});
