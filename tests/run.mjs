// `npm test`: everything, from a fresh clone. `npm test -- check unit` runs
// those steps only. The last line of the output is always
//   N passed, N failed, N skipped
// where a step without tests of its own, such as the linter, counts as one.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fetchChromium } from './chromium.mjs'
import { fetchEngines } from './engines/engines.mjs'
import { fetchServers } from './hosts/servers.mjs'
import { fetchVlc } from './vlc.mjs'

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {{
 *   part?: string,
 *   words: string[],
 *   env?: Record<string, string>,
 *   prepare?: () => void,
 *   count?: () => Count,
 *   mayBeSkipped?: boolean,
 * }} Step  `part` names a group of steps, `words` are handed to Node;
 * `mayBeSkipped` as a whole, where what it needs is not to be had
 */

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = join(root, 'test-results')

/** @param {string} name */
function readReport(name) {
  return JSON.parse(readFileSync(join(reports, name), 'utf8'))
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

/** @param {string} file  of a built site */
function needBuilt(file) {
  if (!existsSync(join(root, file)))
    throw new Error(`There is no ${file}: run the step build first.`)
}

/** @type {Record<string, Step>} */
const steps = {
  types: { part: 'check', words: ['node_modules/typescript/bin/tsc'] },
  lint: {
    part: 'check',
    words: [
      'node_modules/oxlint/bin/oxlint',
      '--type-aware',
      '--deny-warnings',
      '--report-unused-disable-directives',
    ],
  },
  format: {
    part: 'check',
    words: ['node_modules/oxfmt/bin/oxfmt', '--check'],
  },
  unused: { part: 'check', words: ['node_modules/knip/bin/knip.js'] },
  unit: {
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
  build: { part: 'check', words: ['node_modules/vite/bin/vite.js', 'build'] },
  floor: { part: 'check', words: ['tests/checkFloor.mjs'] },
  sizes: { part: 'check', words: ['tests/checkSizes.mjs'] },
  // As for a host that keeps the site below a path, and says where it is and
  // where to report mistakes.
  build_below_path: {
    part: 'build',
    words: [
      'node_modules/vite/bin/vite.js',
      'build',
      '--base=/any/path/',
      '--outDir=test-results/below-path',
    ],
    env: {
      SITE_ORIGIN: 'https://songs.example',
      CORRECTIONS: 'https://tracker.example/new?title={title}&body={text}',
    },
  },
  e2e: {
    words: [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config=tests/e2e/playwright.config.ts',
      '--forbid-only',
    ],
    prepare() {
      needBuilt('dist/index.html')
      console.log(`Chromium: ${fetchChromium()}`)
    },
    count: () => countPlaywright('e2e.json'),
  },
  // The other two engines, on the same built site.
  engines: {
    words: [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config=tests/engines/playwright.config.ts',
      '--forbid-only',
    ],
    prepare() {
      needBuilt('dist/index.html')
      for (const line of fetchEngines()) console.log(line)
    },
    count: () => countPlaywright('engines.json'),
    mayBeSkipped: true,
  },
  // Real web servers with what the build wrote for them.
  hosts: {
    words: [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config=tests/hosts/playwright.config.ts',
      '--forbid-only',
    ],
    prepare() {
      needBuilt('dist/index.html')
      needBuilt('test-results/below-path/index.html')
      fetchChromium()
      for (const line of fetchServers()) console.log(line)
      runNode(['src/build/install.mjs', 'tests/observatory'])
    },
    count: () => countPlaywright('hosts.json'),
  },
}

/**
 * @param {string[]} words
 * @param {Record<string, string>} env
 */
function runNode(words, env = {}) {
  const { status } = spawnSync(process.execPath, words, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return status === 0
}

/**
 * Counts at least one failure when the step failed, or when it ran no test.
 * @param {Step} step
 * @returns {Count}
 */
function runStep({ words, env, prepare, count, mayBeSkipped = false }) {
  try {
    prepare?.()
    const ok = runNode(words, env)
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
 * @param {string[]} wanted names of steps or parts; none means all
 * @returns {Count}
 */
function runSteps(wanted) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  const chosen = Object.entries(steps).filter(
    ([name, { part = name }]) =>
      wanted.length === 0 || wanted.includes(name) || wanted.includes(part),
  )
  for (const [index, [name, step]] of chosen.entries()) {
    const title = `── ${index + 1}/${chosen.length} ${name} `
    console.log(`\n${title.padEnd(72, '─')}`)
    const start = performance.now()
    const counted = runStep(step)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(`${name}: ${format(counted)} (${seconds} s)`)
    total.passed += counted.passed
    total.failed += counted.failed
    total.skipped += counted.skipped
    if (name.startsWith('build') && counted.failed > 0) {
      console.log('Stopped here: without a build there is no site to test.')
      break
    }
  }
  return total
}

const wanted = process.argv.slice(2)
const known = new Set(
  Object.entries(steps).flatMap(([name, { part = name }]) => [part, name]),
)
const unknown = wanted.filter((name) => !known.has(name))

let total = { passed: 0, failed: 1, skipped: 0 }
if (unknown.length > 0) {
  console.error(
    `No such step: ${unknown.join(', ')}. There are ${[...known].join(', ')}.`,
  )
} else if (runNode(['src/build/install.mjs'])) {
  // A report left by an earlier run must not be counted for this one.
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  total = runSteps(wanted)
}
const none = total.passed + total.skipped === 0
process.exitCode = total.failed > 0 || none ? 1 : 0
console.log(`\n${format(total)}`)
