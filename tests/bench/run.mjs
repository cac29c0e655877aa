// `npm run bench`: what a visit costs, next to what it could cost at the least.
// Every figure stands beside a limit made from our own page and measured in the
// same minutes, because seconds on one machine mean nothing on another. Prints
// ratios and writes everything to test-results/bench.json.
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, release, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { serve } from '../../src/build/serve.mjs'
import { findChromium, needChromium } from '../chromium.mjs'
import { weigh } from '../weights.mjs'
import { goalsTable, ratioOf } from './goals.mjs'
import {
  conditions,
  measureActions,
  measureFirstTap,
  measureMemory,
  measureVisit,
  watchFrames,
} from './measure.mjs'
import { measureLighthouse } from './measureLighthouse.mjs'
import { measureList } from './measureList.mjs'
import { measureSelectors } from './measureSelectors.mjs'
import { measureShift } from './measureShift.mjs'
import { median } from './statistics.mjs'
import { fetchTools } from './tools.mjs'
import { makeVariants } from './variants.mjs'

const [asked = '9'] = process.argv.slice(2)
const runs = Number(asked)
if (!(Number.isInteger(runs) && runs > 0)) {
  console.log(`  npm run bench          nine runs of each measurement; the first says how
                         long it took, and how long the rest will
  npm run bench -- 3     three, to see whether something is far off

It builds the site, measures it beside its limits in a Chromium slowed down, and
writes test-results/bench.json. Nothing else should run meanwhile.`)
  process.exit(['--help', '-h'].includes(asked) ? 0 : 1)
}
/** As the page itself writes it: else a reload asks for another address. */
const filtered = '/?season=1&character=elle'
const pages = ['/', filtered, '/songs/dance-with-me/', '/soundtrack/', '/de/']
/** What moves when letters come is looked for on more: every kind, and another language. */
const kinds = [
  '',
  'soundtrack/',
  'songs/dance-with-me/',
  'songs/ur-so-pretty/',
  'mine/',
  'reveal/',
  'about/',
  'nowhere/',
  'de/',
  'de/soundtrack/',
  'pt-br/',
]

/** How long the lists are, in songs. */
const lengths = [100, 1000, 10_000, 100_000]

/** @type {Record<string, Record<string, import('./goals.mjs').Samples>>} */
const visits = {}
/** @type {Record<string, readonly number[]>} */
const taps = {}

console.log(`Chromium: ${needChromium()}`)
fetchTools()
const { folders, buildSeconds } = await makeVariants()
const servers = Object.fromEntries(
  await Promise.all(
    Object.entries(folders).map(async ([name, folder]) => [
      name,
      await serve({ folder }),
    ]),
  ),
)
const executablePath = findChromium()
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--disable-quic', '--disable-gpu'],
})

for (let run = 0; run < runs; run += 1) {
  const begun = performance.now()
  for (const page of pages)
    for (const name of Object.keys(folders)) {
      // The interactive limit differs from the static one in its script alone.
      if (name === 'interactive' && page !== '/') continue
      const url = new URL(page, servers[name].url).href
      const figures = await measureVisit(browser, url)
      if (figures['largestPaint'] === 0)
        throw new Error(`${name} shows nothing at ${page}`)
      if (name === 'static' && figures['bytesOfScript'] !== 0)
        throw new Error(`There is script in the limit at ${page}`)
      visits[page] ??= {}
      const samples = (visits[page][name] ??= {})
      for (const [what, value] of Object.entries(figures))
        samples[what] = [...(samples[what] ?? []), value]
    }
  for (const name of ['ours', 'oursAgain', 'interactive', 'client'])
    taps[name] = [
      ...(taps[name] ?? []),
      await measureFirstTap(browser, servers[name].url),
    ]
  const minutes = (performance.now() - begun) / 60_000
  console.log(
    `run ${run + 1} of ${runs}: ${minutes.toFixed(1)} min, so ${(minutes * (runs - run - 1)).toFixed(0)} min for the rest, and the long lists after that`,
  )
}
const actions = []
for (let run = 0; run < Math.min(3, runs); run += 1)
  actions.push(await measureActions(browser, servers.ours.url))
const frames = await watchFrames(
  browser,
  new URL(filtered, servers.ours.url).href,
)
const memory = await measureMemory(browser, servers.ours.url)
const lists = []
for (const songs of lengths)
  lists.push(await measureList(browser, servers.ours.url, songs))
const shifts = await measureShift(browser, servers.ours.url, kinds)
await browser.close()
const lighthouse = []
for (const page of pages)
  for (let run = 0; run < Math.min(3, runs); run += 1)
    lighthouse.push({
      page,
      categories: await measureLighthouse(new URL(page, servers.ours.url).href),
    })
for (const { close } of Object.values(servers)) close()
const selectors = await measureSelectors([10, ...lengths])

/** @param {Record<string, number>} figures */
function rounded(figures) {
  return Object.fromEntries(
    Object.entries(figures).map(([what, value]) => [
      what,
      Math.round(value * 10) / 10,
    ]),
  )
}

/**
 * @param {readonly number[]} [values]
 * @param {readonly number[]} [limits]
 */
function said(values, limits) {
  const { is, range } = ratioOf(values, limits)
  return `${is.toFixed(2)} (${range.map((end) => end.toFixed(2)).join('–')})`
}

const table = Object.entries(visits).map(([page, figures]) => {
  /** @param {string} what */
  function ours(what) {
    return median(figures['ours']?.[what] ?? [])
  }
  return {
    page,
    'first paint / static': said(
      figures['ours']?.['firstPaint'],
      figures['static']?.['firstPaint'],
    ),
    'largest paint / static': said(
      figures['ours']?.['largestPaint'],
      figures['static']?.['largestPaint'],
    ),
    'control pair': said(
      figures['staticAgain']?.['firstPaint'],
      figures['static']?.['firstPaint'],
    ),
    'client-rendered / static': said(
      figures['client']?.['largestPaint'],
      figures['static']?.['largestPaint'],
    ),
    'layout shift': ours('layoutShift').toFixed(4),
    'blocking, ms': Math.round(ours('blocking')),
    'main thread, ms': Math.round(ours('mainThread')),
    requests: ours('requests'),
    'bytes before paint / static': said(
      figures['ours']?.['bytesBeforePaint'],
      figures['static']?.['bytesBeforePaint'],
    ),
    'bytes of script': ours('bytesOfScript'),
    'bytes of fonts': ours('bytesOfFonts'),
    'bytes of pictures': ours('bytesOfPictures'),
    'bytes in all': ours('bytes'),
    'bytes on a repeat visit': ours('bytesRepeat'),
  }
})
for (const row of table) {
  console.log(`\n${row.page}`)
  for (const [what, value] of Object.entries(row).slice(1))
    console.log(`  ${what.padEnd(30)}${value}`)
}
console.log('\nfirst working tap')
console.log(
  `  ${'ours / interactive limit'.padEnd(30)}${said(taps['ours'], taps['interactive'])}`,
)
console.log(
  `  ${'control pair'.padEnd(30)}${said(taps['oursAgain'], taps['ours'])}`,
)
console.log(
  `  ${'client-rendered / limit'.padEnd(30)}${said(taps['client'], taps['interactive'])}`,
)
console.log('\ninput to paint, CPU slowed down four times, ms (0: under 16)')
for (const what of Object.keys(actions[0] ?? {}))
  console.log(
    `  ${what.padEnd(30)}${median(actions.map((one) => one[what] ?? 0))}`,
  )
console.log(`\nsets of cards seen on a filtered address: ${frames.length}`)
console.log(
  `heap after five minutes of use / at the start: ${(memory.end / memory.start).toFixed(2)}, / half-way: ${(memory.end / memory.half).toFixed(2)}`,
)
console.log(
  '\nkey press to paint, /soundtrack of so many songs, CPU as it is, ms',
)
console.table(lists.map(rounded))
console.log('\nrules alone, CPU as it is, ms')
console.table(selectors.map(rounded))
for (const { page, categories } of lighthouse) {
  const scores = categories.map(({ title, score }) => `${title} ${score}`)
  console.log(`\nLighthouse, mobile, ${page}: ${scores.join(', ')}`)
  for (const { score, failed } of categories)
    if (score < 100) console.log(`  ${failed.join('\n  ')}`)
}

const measured = {
  visits,
  taps,
  actions,
  memory,
  lists,
  selectors,
  shifts,
  lighthouse,
  weights: weigh(folders.ours, 'index.html'),
  buildSeconds,
}
console.log(`\n${goalsTable(measured)}`)
writeFileSync(
  fileURLToPath(new URL('../../test-results/bench.json', import.meta.url)),
  JSON.stringify(
    {
      machine: {
        cpu: cpus()[0]?.model,
        cores: cpus().length,
        memory: totalmem(),
        system: `${process.platform} ${release()}`,
        node: process.version,
        browser: browser.version(),
      },
      conditions,
      runs,
      package: JSON.parse(readFileSync('package.json', 'utf8')).version,
      frames,
      ...measured,
    },
    null,
    2,
  ),
)
