// What Lighthouse says of a page, as on a phone.
import { chromium } from '@playwright/test'
import { findChromium } from '../chromium.mjs'
import { toolAt } from './tools.mjs'

/** @typedef {{ id: string, weight: number }} Ref */

/**
 * The score of each category, out of 100, and for one below that the audits
 * that took points from it.
 * @param {string} url
 */
export async function measureLighthouse(url) {
  const { default: lighthouse } = await import(toolAt('lighthouse').href)
  const { launch } = await import(toolAt('chrome-launcher').href)
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
