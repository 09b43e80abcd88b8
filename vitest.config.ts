/** Unit tests in Node and component tests in a real browser: layout, focus and events are the product. */
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunchOptions } from './scripts/findChromium.mjs';

const setupFiles = ['src/testing/failOnConsole.ts'];

export default defineConfig({
  plugins: [react(), tailwindcss()],
  // Known beforehand, or Vite finds them during a first run and reloads the page under a test.
  optimizeDeps: {
    include: [
      '@tanstack/react-query',
      'react',
      'react/jsx-dev-runtime',
      'react-dom/client',
      'recharts',
      'valibot',
      'vitest-browser-react',
      'zustand/react',
      'zustand/vanilla',
    ],
  },
  test: {
    // A law tried on hundreds of inputs takes its time on a busy machine.
    testTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: '.cache/tests/vitest.json' }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'data/**/*.test.ts'],
          setupFiles,
          // The core keeps no state between files, and starting each in a world of its own took longer than the tests.
          isolate: false,
          // Behind UTC, where a day taken from a time stamp would be the day before.
          env: { TZ: 'America/Sao_Paulo' },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.tsx'],
          setupFiles,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: chromiumLaunchOptions(),
              contextOptions: { timezoneId: 'Asia/Tokyo', locale: 'en-GB' },
            }),
            instances: [{ browser: 'chromium' }],
            viewport: { width: 1280, height: 800 },
          },
        },
      },
    ],
  },
});
