// How far pages move when our letters come in the place of a machine's own.
import { readFileSync } from 'node:fs'
import { toolAt } from './tools.mjs'

/**
 * Whose letters may stand in for ours: the package that has them, and what ends
 * the names of the faces that `styles/fonts.css` stretches for them. Arimo is as
 * wide as Arial, letter by letter.
 */
const machines = {
  Arial: { letters: 'arimo', ending: '' },
  Roboto: { letters: 'roboto', ending: ' Roboto' },
  'Open Sans': { letters: 'open-sans', ending: ' Open Sans' },
  'DejaVu Sans': { letters: 'dejavu-sans', ending: ' DejaVu' },
}
const widths = [320, 360, 390, 768, 1024, 1440, 1920]

/**
 * The layout shift (https://web.dev/cls) of each page at each width with each
 * stand-in: only what moves once ours are in, which are held back until the rest
 * has settled.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {readonly string[]} paths
 */
export async function measureShift(browser, url, paths) {
  const shifts = []
  for (const [machine, { letters, ending }] of Object.entries(machines)) {
    const context = await browser.newContext({
      locale: 'en-GB',
      serviceWorkers: 'block',
    })
    for (const weight of [400, 700])
      await context.route(`**/stand-in-${weight}.woff2`, (route) =>
        route.fulfill({
          contentType: 'font/woff2',
          body: readFileSync(
            toolAt(
              `@fontsource/${letters}/files/${letters}-latin-${weight}-normal.woff2`,
            ),
          ),
        }),
      )
    const page = await context.newPage()
    await page.addInitScript(watchShifts)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      for (const path of paths) {
        const shift = await shiftOf(page, url + path, ending)
        shifts.push({ machine, width, page: `/${path}`, shift })
      }
    }
    await context.close()
  }
  return shifts
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 * @param {string} ending
 */
async function shiftOf(page, address, ending) {
  /** @type {(() => void)[]} */
  const held = []
  const late = new Promise((resolve) => {
    held.push(() => resolve(true))
  })
  await page.route(address, async (route) => {
    const response = await route.fetch()
    const html = (await response.text())
      // It knows the styles by their hash.
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      .replace(/@font-face\{[^}]*src:local[^}]*\}/g, (face) =>
        standIn(face, ending),
      )
    await route.fulfill({ status: 200, contentType: 'text/html', body: html })
  })
  await page.route(/\/assets\/.*\.woff2$/, async (route) => {
    await late
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForFunction(
    () => !('built' in document.documentElement.dataset),
  )
  // Of itself, a browser asks for the first alone that is to be used.
  await page.evaluate(() =>
    Promise.all(
      [...document.fonts]
        .filter(({ family }) => family.includes('fallback'))
        .map((face) => face.load()),
    ),
  )
  await page.waitForTimeout(100)
  const before = await page.evaluate(() => globalThis.shifted())
  for (const come of held) come()
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(100)
  const after = await page.evaluate(() => globalThis.shifted())
  await page.unrouteAll({ behavior: 'wait' })
  return after - before
}

/**
 * A face that has a font of the machine for its source: with that of the package
 * in its place, or nothing where it is another machine's.
 * @param {string} face
 * @param {string} ending
 */
function standIn(face, ending) {
  const family = /font-family:([^;]+)/.exec(face)?.[1]
  if (!family?.endsWith(` fallback${ending}`)) return ''
  const weight = /local\([^)]*Bold/.test(face) ? 700 : 400
  return face.replace(
    /src:[^;]+/,
    `src:url(/stand-in-${weight}.woff2) format("woff2")`,
  )
}

/* The rest runs in the page. */

function watchShifts() {
  let sum = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      sum += /** @type {PerformanceEntry & { value: number }} */ (entry).value
  }).observe({ type: 'layout-shift', buffered: true })
  Object.assign(globalThis, { shifted: () => sum })
}
