// `npm test`: everything, from a fresh clone. `npm test -- check e2e` runs those
// steps only; words after one step are handed to it: `npm test -- unit <file>`,
// `npm test -- e2e <file> -g <name>`. What needs the built site builds it anew
// when it was made from anything but what is here now. Steps of `check` that need nothing
// of each other run side by side, and are told of one after another, as they end.
// What failed is listed at the end, and the last line of the output is always
//   N passed, N failed, N skipped
// where a step without tests of its own, such as the linter, counts as one.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chosenSteps } from './chosenSteps.mjs'
import { fetchChromium } from './chromium.mjs'
import { fetchEngines } from './engines/engines.mjs'
import { failures } from './failures.mjs'
import { isFresh, noteBuild } from './freshBuild.mjs'
import { fetchServers } from './hosts/servers.mjs'
import { fetchVlc } from './vlc.mjs'

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {{
 *   parts?: string[],
 *   takesWords?: boolean,
 *   builds?: string,
 *   needs?: string[],
 *   words: string[],
 *   env?: Record<string, string>,
 *   prepare?: () => void | Promise<unknown>,
 *   count?: () => Count,
 *   mayBeSkipped?: boolean,
 * }} Step  `parts` name groups of steps, `words` are handed to
 *   Node; `builds` is the folder of a build, `needs` the steps that make one;
 * `mayBeSkipped` as a whole, where what it needs is not to be had
 */

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = join(root, 'test-results')

/** @param {string} name */
function readReport(name) {
  const file = join(reports, name)
  if (!existsSync(file))
    throw new Error('It ended before it ran a test; why, it says above.')
  return JSON.parse(readFileSync(file, 'utf8'))
}

/**
 * What Playwright reported.
 * @param {string} name
 * @returns {Count}
 */
function countPlaywright(name) {
  const { stats } = readReport(name)
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }
}

/** @type {Record<string, Step>} */
const steps = {
  types: { parts: ['check'], words: ['node_modules/typescript/bin/tsc'] },
  lint: {
    parts: ['check'],
    words: [
      'node_modules/oxlint/bin/oxlint',
      '--type-aware',
      '--deny-warnings',
      '--report-unused-disable-directives',
    ],
  },
  format: {
    parts: ['check'],
    words: ['node_modules/oxfmt/bin/oxfmt', '--check'],
  },
  unused: { parts: ['check'], words: ['node_modules/knip/bin/knip.js'] },
  content: { parts: ['check'], words: ['src/build/command.mjs', 'checkData'] },
  unit: {
    parts: ['check'],
    takesWords: true,
    words: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--allowOnly=false',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=test-results/unit.json',
    ],
    prepare() {
      console.log(`VLC: ${fetchVlc()}`)
    },
    count() {
      const report = readReport('unit.json')
      return {
        passed: report.numPassedTests,
        failed: report.numFailedTests,
        skipped: report.numPendingTests + report.numTodoTests,
      }
    },
  },
  build: {
    parts: ['check'],
    builds: 'dist',
    words: ['src/build/buildSite.mjs'],
    // Nothing said of it, whatever its owner has set.
    env: { SITE_ORIGIN: '', CORRECTIONS: '' },
  },
  floor: {
    parts: ['check'],
    needs: ['build'],
    words: ['tests/checkFloor.mjs'],
  },
  sizes: {
    parts: ['check'],
    needs: ['build'],
    words: ['tests/checkSizes.mjs'],
  },
  // As for a host that keeps the site below a path, and says where it is and
  // where to report mistakes.
  build_below_path: {
    parts: ['build'],
    builds: 'test-results/below-path',
    words: [
      'src/build/buildSite.mjs',
      '--base=/any/path/',
      '--outDir=test-results/below-path',
    ],
    env: {
      SITE_ORIGIN: 'https://songs.example',
      CORRECTIONS: 'https://tracker.example/new?title={title}&body={text}',
    },
  },
  e2e: {
    takesWords: true,
    needs: ['build', 'build_below_path'],
    words: [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config=tests/e2e/playwright.config.ts',
      '--forbid-only',
    ],
    prepare() {
      console.log(`Chromium: ${fetchChromium()}`)
    },
    count: () => countPlaywright('e2e.json'),
  },
  // The other two engines, on the same built site.
  engines: {
    takesWords: true,
    needs: ['build', 'build_below_path'],
    words: [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config=tests/engines/playwright.config.ts',
      '--forbid-only',
    ],
    prepare() {
      for (const line of fetchEngines()) console.log(line)
    },
    count: () => countPlaywright('engines.json'),
    mayBeSkipped: true,
  },
  // Real web servers with what the build wrote for them.
  hosts: {
    takesWords: true,
    needs: ['build', 'build_below_path'],
    words: [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config=tests/hosts/playwright.config.ts',
      '--forbid-only',
    ],
    prepare() {
      fetchChromium()
      for (const line of fetchServers()) console.log(line)
      return runNode(['src/build/install.mjs', 'tests/observatory'])
    },
    count: () => countPlaywright('hosts.json'),
  },
}

/**
 * @param {string[]} words
 * @param {Record<string, string>} env
 * @param {string[]} [heard] takes what it says, which is else printed at once
 * @returns {Promise<boolean>} whether it went well
 */
function runNode(words, env = {}, heard) {
  const child = spawn(process.execPath, words, {
    cwd: root,
    stdio: heard ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, ...env },
  })
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => heard?.push(text))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status) => resolve(status === 0))
  })
}

/**
 * @param {Step} step that builds
 */
function buildOf({ builds = '', env = {} }) {
  const { SITE_ORIGIN, CORRECTIONS } = { ...process.env, ...env }
  return { root, folder: builds, settings: { SITE_ORIGIN, CORRECTIONS } }
}

/**
 * Builds what a step needs and is not there, or is not what the sources are now.
 * @param {Step} step
 */
async function buildFor({ needs = [] }) {
  for (const name of needs) {
    const step = steps[name]
    if (!step || isFresh(buildOf(step))) continue
    console.log(`${step.builds} is not built from what is here now: ${name}…`)
    // One after the other: they share what they make on the way.
    const ok = await runNode(step.words, step.env)
    if (!ok) throw new Error(`${name} failed.`)
    noteBuild(buildOf(step))
  }
}

/**
 * Counts at least one failure when the step failed, or when it ran no test.
 * @param {Step} step
 * @param {string[]} more handed to it after its own words
 * @param {string[]} [heard] takes what it says
 * @returns {Promise<Count>}
 */
async function runStep(step, more, heard) {
  const { words, env, prepare, count, mayBeSkipped = false } = step
  try {
    await buildFor(step)
    await prepare?.()
    const ok = await runNode([...words, ...more], env, heard)
    if (ok && step.builds) noteBuild(buildOf(step))
    if (!count) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
    const counted = count()
    const ran = counted.passed > 0 || (mayBeSkipped && counted.skipped > 0)
    if (ok && ran) return counted
    return { ...counted, failed: Math.max(counted.failed, 1) }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

/** @param {Count} count */
function format({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/**
 * @param {string[]} names
 * @param {string[]} more
 * @returns {Promise<Count>}
 */
async function runSteps(names, more) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  const chosen = Object.entries(steps).filter(([name]) => names.includes(name))
  let done = 0
  let built = true

  /** @param {string} name */
  function title(name) {
    done += 1
    const begins = `── ${done}/${chosen.length} ${name} `
    console.log(`\n${begins.padEnd(72, '─')}`)
  }

  /**
   * @param {[string, Step]} step
   * @param {string[]} [heard]
   */
  async function run([name, step], heard) {
    if (!heard) title(name)
    const start = performance.now()
    const counted = await runStep(step, more, heard)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    if (heard) {
      title(name)
      process.stdout.write(heard.join(''))
    }
    console.log(`${name}: ${format(counted)} (${seconds} s)`)
    total.passed += counted.passed
    total.failed += counted.failed
    total.skipped += counted.skipped
    if (name.startsWith('build') && counted.failed > 0) built = false
  }

  const apart = chosen.filter(
    ([, { parts = [], needs }]) => parts.includes('check') && !needs,
  )
  const together = apart.length > 1 ? apart : []
  if (together.length > 0)
    console.log(`${together.map(([name]) => name).join(', ')}, side by side…`)
  await Promise.all(together.map((step) => run(step, [])))
  for (const step of chosen.filter((one) => !together.includes(one))) {
    if (!built) {
      console.log('Stopped here: without a build there is no site to test.')
      break
    }
    await run(step)
  }
  return total
}

const { names, more, fault } = chosenSteps(process.argv.slice(2), steps)

const started = performance.now()
let total = { passed: 0, failed: 1, skipped: 0 }
if (fault) {
  console.error(fault)
} else if (await runNode(['src/build/install.mjs'])) {
  mkdirSync(reports, { recursive: true })
  // A report left by an earlier run must not be counted for this one.
  for (const name of names)
    rmSync(join(reports, `${name}.json`), { force: true })
  total = await runSteps(names, more)
}
for (const name of names) {
  const report = `${name}.json`
  if (existsSync(join(reports, report)))
    for (const line of failures(readReport(report)))
      console.log(`failed: ${line}`)
}
const none = total.passed + total.skipped === 0
process.exitCode = total.failed > 0 || none ? 1 : 0
const minutes = ((performance.now() - started) / 60_000).toFixed(1)
console.log(`after ${minutes} minutes`)
console.log(`\n${format(total)}`)
