import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { siteVersion } from '../../src/build/siteVersion.ts'

let root = ''

function write(file: string, text: string) {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-version-'))
  write('package.json', '{"version":"1.2.3"}')
  for (const file of ['index.html', 'package-lock.json', 'vite.config.ts'])
    write(file, file)
  write('src/pages/Page.tsx', 'page')
  write('src/README.md', 'map')
  write('public/data/countdown.json', '{}')
})

afterEach(() => rmSync(root, { recursive: true }))

test('says the number, and which sources', () => {
  expect(siteVersion(root)).toMatch(/^1\.2\.3-[0-9a-f]{7}$/)
})

test('is the same for the same sources, wherever they are', () => {
  const before = siteVersion(root)
  rmSync(root, { recursive: true })
  root = mkdtempSync(join(tmpdir(), 'elsewhere-'))
  // In another order, too.
  write('public/data/countdown.json', '{}')
  write('src/pages/Page.tsx', 'page')
  for (const file of ['vite.config.ts', 'package-lock.json', 'index.html'])
    write(file, file)
  write('package.json', '{"version":"1.2.3"}')
  expect(siteVersion(root)).toBe(before)
})

test.each([
  ['index.html'],
  ['package-lock.json'],
  ['vite.config.ts'],
  ['src/pages/Page.tsx'],
  ['src/new.ts'],
  ['public/data/countdown.json'],
])('is another when %s is', (file) => {
  const before = siteVersion(root)
  write(file, 'changed')
  expect(siteVersion(root)).not.toBe(before)
})

test.each([['src/README.md'], ['tests/some.test.ts'], ['README.md']])(
  'does not care about %s',
  (file) => {
    const before = siteVersion(root)
    write(file, 'changed')
    expect(siteVersion(root)).toBe(before)
  },
)
