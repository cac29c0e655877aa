// What Lighthouse says of a page, as on a phone. Its package folder is its own,
// so that neither `npm start` nor `npm test` fetches it.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { findChromium } from '../chromium.mjs'

const folder = new URL('../lighthouse/package.json', import.meta.url)
const { resolve } = createRequire(folder)

/** Sees to it that Lighthouse is there, or throws. */
export function fetchLighthouse() {
  const { status } = spawnSync(
    process.execPath,
    ['src/build/install.mjs', 'tests/lighthouse'],
    { cwd: fileURLToPath(new URL('../..', import.meta.url)), stdio: 'inherit' },
  )
  if (status !== 0) throw new Error('Lighthouse could not be fetched.')
}

/** @typedef {{ id: string, weight: number }} Ref */

/**
 * The score of each category, out of 100, and for one below that the audits
 * that took points from it.
 * @param {string} url
 */
export async function measureLighthouse(url) {
  const { default: lighthouse } = await import(fileAt('lighthouse'))
  const { launch } = await import(fileAt('chrome-launcher'))
  const browser = await launch({
    chromePath: findChromium() ?? chromium.executablePath(),
    chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu'],
    logLevel: 'error',
  })
  try {
    const { lhr } = await lighthouse(url, {
      port: browser.port,
      logLevel: 'error',
    })
    /** @type {{ title: string, score: number, auditRefs: Ref[] }[]} */
    const categories = Object.values(lhr.categories)
    return categories.map(({ title, score, auditRefs }) => ({
      title,
      score: Math.round(score * 100),
      failed: auditRefs
        .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score < 1)
        .map(({ id }) => {
          const { title: says, displayValue = '' } = lhr.audits[id]
          return `${says}: ${displayValue || id}`
        }),
    }))
  } finally {
    browser.kill()
  }
}

/** @param {string} name */
function fileAt(name) {
  return pathToFileURL(resolve(name)).href
}
