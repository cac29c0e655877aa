import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findChromium } from '../chromium.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const executablePath = findChromium()

export default defineConfig({
  testDir: '.',
  outputDir: `${root}test-results/e2e`,
  snapshotPathTemplate: '{testDir}/screens/{arg}{ext}',
  // Pictures are comparable only on the Chromium that brings its own fonts.
  ignoreSnapshots: !executablePath?.includes('unpacked'),
  expect: { toHaveScreenshot: { animations: 'disabled', maxDiffPixels: 0 } },
  fullyParallel: true,
  workers: '100%',
  // A flaky test is a failing test.
  retries: 0,
  reporter: [
    ['list'],
    ['json', { outputFile: `${root}test-results/e2e.json` }],
  ],
  use: {
    baseURL: `http://127.0.0.1:${process.env['E2E_PORT']}`,
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    trace: 'retain-on-failure',
    // A control that is not there fails soon, and says which.
    actionTimeout: 5000,
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--disable-quic', '--disable-gpu', '--font-render-hinting=none'],
    },
  },
  webServer: {
    // Port 0 is any free one; `wait` reads which, and sets E2E_PORT.
    command:
      'node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port 0',
    cwd: root,
    env: { NO_COLOR: '1', FORCE_COLOR: '0' },
    wait: { stdout: /http:\/\/127\.0\.0\.1:(?<e2e_port>\d+)/ },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
})
