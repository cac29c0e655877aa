// One cold visit in a throttled Chromium, and what it cost.

/** A slow phone on a slow train: what every figure is measured with. */
export const conditions = {
  viewport: { width: 412, height: 844 },
  /** Milliseconds and bits per second. */
  latency: 150,
  bandwidth: 1_600_000,
  cpuSlowdown: 4,
}

/**
 * @typedef {import('@playwright/test').Browser} Browser
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {Record<string, number>} Figures
 */

/**
 * A page in a context of its own, so that nothing is cached, with what it loads
 * counted: bytes over the network by kind, before and after the first paint.
 * @param {Browser} browser
 * @param {{ cpuSlowdown?: number, throttled?: boolean }} options
 */
async function openPage(
  browser,
  { cpuSlowdown = conditions.cpuSlowdown, throttled = true } = {},
) {
  const context = await browser.newContext({
    viewport: conditions.viewport,
    locale: 'en-GB',
    hasTouch: true,
    isMobile: true,
    // What it fetches is neither throttled nor counted with the page, and a
    // second visit would cost nothing.
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await page.addInitScript(observe)
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  if (throttled)
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: conditions.latency,
      downloadThroughput: conditions.bandwidth / 8,
      uploadThroughput: conditions.bandwidth / 8,
    })
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
  await session.send('Performance.enable')

  /** @type {{ kind: string, bytes: number, at: number }[]} */
  const loaded = []
  /** @type {Map<string, { kind: string, toWallTime: number }>} */
  const open = new Map()
  session.on(
    'Network.requestWillBeSent',
    ({ requestId, type, wallTime, timestamp }) => {
      const toWallTime = wallTime - timestamp
      open.set(requestId, { kind: type ?? 'Other', toWallTime })
    },
  )
  session.on(
    'Network.loadingFinished',
    ({ requestId, encodedDataLength, timestamp }) => {
      const request = open.get(requestId)
      if (!request) return
      const at = (timestamp + request.toWallTime) * 1000
      loaded.push({ kind: request.kind, bytes: encodedDataLength, at })
    },
  )
  return { context, page, session, loaded }
}

/**
 * @param {Browser} browser
 * @param {string} url
 * @returns {Promise<Figures>}
 */
export async function measureVisit(browser, url) {
  const { context, page, session, loaded } = await openPage(browser)
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(1500)
  const seen = await page.evaluate(() => globalThis.figures())
  const { metrics } = await session.send('Performance.getMetrics')
  const task = metrics.find(({ name }) => name === 'TaskDuration')

  const paintedAt = seen.origin + seen.firstPaint
  // What is asked for in the very frame that is painted cannot delay it.
  const before = loaded.filter(({ at }) => at < paintedAt)
  const all = loaded.reduce((sum, { bytes }) => sum + bytes, 0)
  const first = {
    firstPaint: seen.firstPaint,
    largestPaint: seen.largestPaint,
    layoutShift: seen.layoutShift,
    blocking: seen.blocking,
    nodes: seen.nodes,
    mainThread: (task?.value ?? 0) * 1000,
    requests: loaded.length,
    bytes: all,
    bytesBeforePaint: bytesOf(before, 'Document', 'Stylesheet', 'Script'),
    bytesOfScript: bytesOf(loaded, 'Script'),
    bytesOfFonts: bytesOf(loaded, 'Font'),
    bytesOfPictures: bytesOf(loaded, 'Image'),
  }

  loaded.length = 0
  await page.reload({ waitUntil: 'load' })
  await page.waitForTimeout(800)
  const repeat = loaded.reduce((sum, { bytes }) => sum + bytes, 0)
  await context.close()
  return { ...first, bytesRepeat: repeat }
}

/**
 * @param {readonly { kind: string, bytes: number }[]} list
 * @param {string[]} kinds
 */
function bytesOf(list, ...kinds) {
  return list
    .filter(({ kind }) => kinds.includes(kind))
    .reduce((sum, { bytes }) => sum + bytes, 0)
}

/**
 * When a filter that is tapped as soon as it can be seen shows its effect, in
 * milliseconds after the start of the visit.
 * @param {Browser} browser
 * @param {string} url
 */
export async function measureFirstTap(browser, url) {
  const { context, page } = await openPage(browser)
  await page.addInitScript(tapWhenVisible)
  await page.goto(url, { waitUntil: 'commit' })
  const at = await page.waitForFunction(() => globalThis.tapShown, undefined, {
    timeout: 20_000,
  })
  const value = await at.jsonValue()
  await context.close()
  return value
}

/**
 * How long the page takes to answer each kind of action once it is there: from
 * the input to the frame that shows it, in milliseconds (Event Timing, which
 * reports nothing under 16).
 * @param {Browser} browser
 * @param {string} url
 * @returns {Promise<Figures>}
 */
export async function measureActions(browser, url) {
  const { context, page } = await openPage(browser)
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(3000)
  /** @param {() => Promise<unknown>} act */
  async function answer(act) {
    await page.evaluate(() => globalThis.slowestAnswer())
    await act()
    await page.waitForTimeout(900)
    return page.evaluate(() => globalThis.slowestAnswer())
  }
  const search = page.getByRole('searchbox')
  const elle = page.locator('label:has([name=character][value=elle])')
  const figures = {
    filter: await answer(() => elle.tap()),
    sort: await answer(() =>
      page.getByRole('combobox', { name: 'Sort' }).selectOption('winner'),
    ),
    unfilter: await answer(() => elle.tap()),
    keyPress: await answer(() => search.press('d')),
    secondKey: await answer(() => search.press('a')),
    openCard: await answer(() => page.locator('article h2 a').first().tap()),
  }
  await context.close()
  return figures
}

/**
 * How the heap grows in five minutes of use at an action a second, without the
 * waiting: in bytes after collecting garbage, at the start, half-way and at the
 * end. What is kept for later grows once, a leak goes on.
 * @param {Browser} browser
 * @param {string} url
 */
export async function measureMemory(browser, url) {
  const { context, page, session } = await openPage(browser, {
    cpuSlowdown: 1,
    throttled: false,
  })
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(1500)
  async function heap() {
    await session.send('HeapProfiler.collectGarbage')
    return (await session.send('Runtime.getHeapUsage')).usedSize
  }
  async function act(/** @type {number} */ actions) {
    for (let action = 0; action < actions; action += 1) {
      const value = ['elle', 'nick', 'tao'][action % 3]
      await page
        .locator(`[name=character][value=${value}]`)
        .dispatchEvent('click')
      await page.waitForTimeout(20)
    }
  }
  const start = await heap()
  await act(150)
  const half = await heap()
  await act(150)
  const end = await heap()
  await context.close()
  return { start, half, end }
}

/**
 * The sets of cards that were on the screen, frame by frame, without repeats.
 * @param {Browser} browser
 * @param {string} url
 * @returns {Promise<readonly string[]>}
 */
export async function watchFrames(browser, url) {
  const { context, page } = await openPage(browser)
  await page.addInitScript(() => {
    /** @type {string[]} */
    const frames = []
    Object.assign(globalThis, { frameSets: frames })
    function frame() {
      const shown = [...document.querySelectorAll('article[id]')]
        .filter((card) => card.checkVisibility({ visibilityProperty: true }))
        .map(({ id }) => id)
        .toSorted()
        .join()
      if (shown !== '' && frames.at(-1) !== shown) frames.push(shown)
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(2500)
  const frames = await page.evaluate(() => globalThis.frameSets)
  await context.close()
  return frames
}

/* The rest runs in the page. */

function observe() {
  // Not outside of this function: only its own text gets into the page.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  function watch(
    /** @type {string} */ type,
    /** @type {(entry: any) => void} */ each,
  ) {
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
      type,
      buffered: true,
      // Only the type `event` knows it: the least that is reported, in ms.
      ...(type === 'event' && { durationThreshold: 16 }),
    })
  }

  const seen = { firstPaint: 0, largestPaint: 0, layoutShift: 0 }
  /** @type {{ startTime: number, duration: number }[]} */
  const tasks = []
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime
  })
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.largestPaint = startTime
  })
  watch('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.layoutShift += value
  })
  watch('longtask', (task) => tasks.push(task))
  /**
   * Total blocking time: of each task after the first paint, what exceeds 50 ms
   * (https://web.dev/articles/tbt).
   */
  function blockingAfter(/** @type {number} */ paint) {
    return tasks
      .map(
        ({ startTime, duration }) =>
          startTime + duration - Math.max(startTime, paint) - 50,
      )
      .reduce((sum, excess) => sum + Math.max(0, excess), 0)
  }
  /** @type {number[]} */
  const answers = []
  watch('event', ({ interactionId, duration }) => {
    if (interactionId) answers.push(duration)
  })
  Object.assign(globalThis, {
    figures: () => ({
      ...seen,
      blocking: blockingAfter(seen.firstPaint),
      origin: performance.timeOrigin,
      nodes: document.querySelectorAll('*').length,
    }),
    /** The slowest answer to an input since the last time it was asked. */
    slowestAnswer: () => Math.max(0, ...answers.splice(0)),
  })
}

function tapWhenVisible() {
  let tapped = false
  function frame(/** @type {number} */ now) {
    const elle = document.querySelector('[name=character][value=elle]')
    if (!tapped && elle instanceof HTMLElement) {
      const painted = performance.getEntriesByName('first-contentful-paint')
      if (painted.length > 0) {
        tapped = true
        elle.click()
      }
    }
    const cards = [...document.querySelectorAll('article[id]')]
    const shown = cards.filter((card) => card.checkVisibility()).length
    if (tapped && shown === 4) {
      // The frame after this callback is the one that shows it.
      Object.assign(globalThis, { tapShown: now })
      return
    }
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
}
