import { expect, test } from 'vitest'
import { siteVersion } from '../../../src/build/prerender/siteVersion.ts'

const page = { url: '/', revision: 'sha256-a', integrity: 'sha256-a' }
const script = {
  url: '/assets/app-a.js',
  revision: null,
  integrity: 'sha256-b',
}
const version = siteVersion('1.2.3', [page, script], 'worker')

test('says the number, and which files', () => {
  expect(version).toMatch(/^1\.2\.3-[0-9a-f]{7}$/)
})

test('is the same for the same files', () => {
  expect(siteVersion('1.2.3', [{ ...page }, { ...script }], 'worker')).toBe(
    version,
  )
})

test.each([
  ['the number', '1.2.4', [page, script], 'worker'],
  ['a file', '1.2.3', [{ ...page, integrity: 'sha256-c' }, script], 'worker'],
  ['a name', '1.2.3', [page, { ...script, url: '/assets/b.js' }], 'worker'],
  ['how many there are', '1.2.3', [page], 'worker'],
  ['the worker', '1.2.3', [page, script], 'another'],
] as const)('is another when %s is', (_, number, kept, worker) => {
  expect(siteVersion(number, kept, worker)).not.toBe(version)
})
