import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import type { EngineName } from './startEngine.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

// Playwright runs the stories; its own engines are not to be had everywhere, so
// those that are driven are Debian's.
export default defineConfig<object, { engineName: EngineName }>({
  testDir: '.',
  outputDir: `${root}test-results/engines`,
  projects: [
    { name: 'firefox', use: { engineName: 'firefox' } },
    { name: 'webkit', use: { engineName: 'webkit' } },
  ],
  // A file goes to one worker after another, and so to one started engine.
  workers: 2,
  retries: 0,
  // What is waited for has all the time that a busy machine may need.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: `${root}test-results/engines.json` }],
  ],
})
