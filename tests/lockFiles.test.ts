import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

type Entry = {
  readonly version?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly license?: string
  readonly link?: boolean
  readonly hasInstallScript?: boolean
}

/**
 * Each lock file, with what in it would run a program on being installed. None
 * of them is run (`src/build/install.mjs`), and those that are named here work
 * without.
 */
const lockFiles: Record<string, readonly string[]> = {
  'package-lock.json': [],
  'tests/bench/package-lock.json': [],
  'tests/chromium/package-lock.json': [],
  'tests/observatory/package-lock.json': [
    '@mdn/mdn-http-observatory',
    'node_extra_ca_certs_mozilla_bundle',
  ],
}

/** Licences that let us use, and hand on, without asking anybody. */
const allowed = new Set([
  '(MIT AND Zlib)',
  '(MIT OR CC0-1.0)',
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Python-2.0',
  // Of tools: nothing of it is in the site.
  'MPL-2.0',
])

/** Packages that name their licence in a way which npm does not read. */
const unread: Record<string, string> = {
  busboy: 'MIT',
  'parse-cache-control': 'BSD-3-Clause',
  streamsearch: 'MIT',
}

test('no lock file is left out', () => {
  const found = readdirSync('tests')
    .map((folder) => `tests/${folder}/package-lock.json`)
    .filter((file) => existsSync(file))
  expect(Object.keys(lockFiles)).toEqual(['package-lock.json', ...found])
})

describe.each(Object.entries(lockFiles))('%s', (file, withScript) => {
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as {
    packages: Record<string, Entry>
  }
  const entries = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({
      ...entry,
      path,
      name: path.split('node_modules/').at(-1) ?? '',
    }))

  test('every package is fixed to the bit', () => {
    expect(entries.length).toBeGreaterThan(0)
    expect(
      entries
        .filter(
          ({ version, integrity, link }) =>
            link || !version || !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
        )
        .map(({ path }) => path),
    ).toEqual([])
  })

  test('every package is from the registry', () => {
    expect(
      entries
        .map(({ resolved }) => resolved)
        .filter((url) => url && !url.startsWith('https://registry.npmjs.org/')),
    ).toEqual([])
  })

  test('every licence is one that we may use', () => {
    expect(
      entries
        .map(({ name, license }) => [name, license ?? unread[name]])
        .filter(([, license]) => !allowed.has(license ?? '')),
    ).toEqual([])
  })

  test('nothing has to run when it is installed', () => {
    expect(
      entries
        .filter(({ hasInstallScript }) => hasInstallScript)
        .map(({ name }) => name),
    ).toEqual(withScript)
  })
})
