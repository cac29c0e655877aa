import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findChromium } from '../chromium.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const executablePath = findChromium()

export default defineConfig({
  testDir: '.',
  outputDir: `${root}test-results/hosts`,
  // Each part of a file starts a server of its own.
  workers: 1,
  retries: 0,
  // A busy machine is no fault, and nothing here measures time.
  timeout: 120_000,
  reporter: [
    ['list'],
    ['json', { outputFile: `${root}test-results/hosts.json` }],
  ],
  use: {
    // A worker's script must have a certificate that the browser trusts.
    serviceWorkers: 'block',
    // The certificate is made for the occasion.
    ignoreHTTPSErrors: true,
    launchOptions: { ...(executablePath && { executablePath }) },
  },
})
