import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findChromium } from '../chromium.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const executablePath = findChromium()

export default defineConfig({
  testDir: '.',
  outputDir: `${root}test-results/e2e`,
  fullyParallel: true,
  workers: '100%',
  // A flaky test is a failing test, so what is waited for has all the time that
  // a busy machine may need: what holds at once takes no longer for that.
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: `${root}test-results/e2e.json` }],
  ],
  use: {
    baseURL: `http://localhost:${process.env['E2E_PORT']}`,
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    // It costs half as much again as the tests. After a failure here:
    // npx playwright test --config=… --last-failed --trace=retain-on-failure
    trace: process.env['CI'] ? 'retain-on-failure' : 'off',
    // What a worker answers, no test could answer for. Its own tests allow it.
    serviceWorkers: 'block',
    // A control that is not there fails soon, and says which.
    actionTimeout: 10_000,
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--disable-quic', '--disable-gpu', '--font-render-hinting=none'],
    },
  },
  // Port 0 is any free one; `wait` reads which, and sets the variable.
  webServer: [
    {
      command: 'node src/build/serve.mjs --port=0',
      cwd: root,
      wait: { stdout: /localhost:(?<e2e_port>\d+)/ },
    },
    {
      command:
        'node src/build/serve.mjs --port=0 --base=/any/path/ --folder=test-results/below-path',
      cwd: root,
      wait: { stdout: /localhost:(?<e2e_path_port>\d+)/ },
    },
  ],
})
