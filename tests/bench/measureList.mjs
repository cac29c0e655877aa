// What a key press costs in the real app when the list is longer than ten.
import { createServer } from 'node:http'
import { conditions } from './measure.mjs'
import { manySongs } from './manySongs.mjs'
import { median } from './statistics.mjs'

/** Letters that leave few songs and many, a slip, and the way back to all. */
const keys = [
  ...['d', 'a', 'n', 'c', 'e', 'e', ...several(6, 'Backspace')],
  ...['t', 'h', 'e', ' ', 's', ...several(5, 'Backspace')],
]

/**
 * In milliseconds: from a key press to the frame that shows the letter, and to
 * the one that shows the list that it leaves, typically and at worst; with what
 * the page holds then. The app is the built one, at `url`, with a content file
 * of so many songs in place of its own.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {number} songs
 */
export async function measureList(browser, url, songs) {
  const content = await serveText(JSON.stringify(manySongs(songs)))
  const context = await browser.newContext({
    viewport: conditions.viewport,
    locale: 'en-GB',
  })
  const page = await context.newPage()
  await page.addInitScript(timeKeys)
  await page.route('**/data/countdown.json', (route) =>
    route.continue({ url: content.url }),
  )
  await page.goto(url)
  // The first in the countdown of the new file.
  await page.locator(`#song-${songs}`).waitFor({ timeout: 120_000 })
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

/**
 * @param {number} length
 * @param {string} key
 */
function several(length, key) {
  return Array.from({ length }, () => key)
}

/* The rest runs in the page. */

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
    if (!press || records.every(({ target }) => isSaid(target))) return
    changed = Infinity
    afterPaint((now) => {
      press.list = now - press.start
      changed = now
    })
  }).observe(document, { subtree: true, childList: true, characterData: true })

  /** @param {(now: number) => void} act */
  function afterPaint(act) {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => act(performance.now())
      port2.postMessage('')
    })
  }

  /** @param {Node} node */
  function isSaid(node) {
    const element = node instanceof Element ? node : node.parentElement
    return Boolean(element?.closest('output'))
  }

  Object.assign(globalThis, {
    presses,
    isStill: () => performance.now() - changed > 300,
  })
}
