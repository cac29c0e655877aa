// What a key press costs in the built app where there are very many songs.
import { createServer } from 'node:http'
import { conditions } from './measure.mjs'
import { manySongs } from './manySongs.mjs'
import { median } from './statistics.mjs'

/** Letters that leave few songs and many, a slip, and the way back to all. */
const keys = ['dancee', 'the s'].flatMap((text) => [
  ...Array.from(text),
  ...Array.from(text, () => 'Backspace'),
])

/**
 * In milliseconds: from a key press to the frame that shows the letter, and to
 * the one that shows the list that it leaves, typically and at worst; with what
 * the page holds then. The app is the built one, at `url`, with so many songs in
 * place of those that only the soundtrack has.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {number} songs
 */
export async function measureList(browser, url, songs) {
  const content = await serveText(JSON.stringify(manySongs(songs)))
  const context = await browser.newContext({
    viewport: conditions.viewport,
    locale: 'en-GB',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await page.addInitScript(timeKeys)
  await page.route('**/data/soundtrack.json', (route) =>
    route.fulfill({ json: 'many songs' }),
  )
  await page.route('**/many.json', (route) =>
    route.continue({ url: content.url }),
  )
  await page.goto(`${url}soundtrack/`)
  await page.evaluate(readManySongs)
  await page.evaluate(comeBackLater)
  await page.locator('[id^=song-]').first().waitFor({ timeout: 120_000 })
  // Nobody types in the very moment in which a list arrives.
  await page.waitForTimeout(2000)
  await page.getByRole('searchbox').focus()

  for (const key of keys) {
    await page.keyboard.press(key)
    await page.waitForFunction(() => globalThis.isStill(), undefined, {
      timeout: 120_000,
    })
  }
  const presses = await page.evaluate(() => globalThis.presses)
  const session = await context.newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { nodes } = await session.send('Memory.getDOMCounters')
  await context.close()
  content.close()

  const letters = presses.map(({ letter }) => letter)
  const lists = presses.map(({ list }) => list)
  return {
    songs,
    letter: median(letters),
    'worst letter': Math.max(...letters),
    list: median(lists),
    'worst list': Math.max(...lists),
    megabytes: usedSize / 2 ** 20,
    nodes,
  }
}

/** @param {string} text */
async function serveText(text) {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(text)
  })
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(true))
  })
  const { port } = /** @type {import('node:net').AddressInfo} */ (
    server.address()
  )
  return { url: `http://localhost:${port}/`, close: () => server.close() }
}

/* The rest runs in the page. */

/**
 * The app refuses a file of more than a megabyte. So it is sent a short one,
 * which reads as a long list all the same.
 */
async function readManySongs() {
  const many = await (await fetch('many.json')).json()
  const { parse } = JSON
  JSON.parse = (text, reviver) =>
    text === '"many songs"' ? many : parse(text, reviver)
}

/** Comes back an hour later, again and again, until the app has a newer file. */
function comeBackLater() {
  let now = Date.now()
  Date.now = () => now
  const waiting = setInterval(() => {
    if (document.querySelector('[id^=song-]')) clearInterval(waiting)
    now += 61 * 60_000
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
  }, 500)
}

function timeKeys() {
  /** @type {{ start: number, letter: number, list: number }[]} */
  const presses = []
  let changed = 0

  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      const press = { start: timeStamp, letter: 0, list: 0 }
      presses.push(press)
      changed = performance.now()
      afterPaint((now) => {
        press.letter = now - press.start
        press.list = Math.max(press.list, press.letter)
      })
    },
    { capture: true },
  )
  new MutationObserver((records) => {
    const press = presses.at(-1)
    // What is said to screen readers waits for a pause in typing.
    const isSeen = records.some(
      ({ target }) => !target.parentElement?.closest('output'),
    )
    if (!press || !isSeen) return
    changed = Infinity
    afterPaint((now) => {
      press.list = now - press.start
      changed = now
    })
  }).observe(document, { subtree: true, childList: true, characterData: true })

  // Not outside of this function: only its own text gets into the page.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  function afterPaint(/** @type {(now: number) => void} */ act) {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => act(performance.now()))
      port1.start()
      port2.postMessage('')
    })
  }

  Object.assign(globalThis, {
    presses,
    isStill: () => performance.now() - changed > 300,
  })
}
