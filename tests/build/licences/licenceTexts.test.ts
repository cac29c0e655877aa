import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { licenceTexts } from '../../../src/build/licences/licenceTexts.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'songs-licence-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const part = { name: '@a/part', version: '1.2.3', license: 'MIT' }

test.each(['LICENSE', 'license.md', 'Licence.txt', 'LICENSE-MIT'])(
  'our own licence, then that of each part, from its %s',
  (file) => {
    writeFileSync(join(folder, file), 'Take it,\r\nall of it.\r\n\r\n')
    writeFileSync(join(folder, 'licensing.js'), 'no text')
    const texts = licenceTexts([{ ...part, folder }])
    expect(texts).toContain(readFileSync('LICENSE', 'utf8').trim())
    expect(
      texts.endsWith(
        `\n${'-'.repeat(72)}\n\n@a/part 1.2.3 (MIT)\n\nTake it,\nall of it.\n`,
      ),
    ).toBe(true)
  },
)

test('the Apache License is there whole, once', () => {
  writeFileSync(join(folder, 'LICENSE'), 'Licensed under the Apache License')
  const apache = { ...part, license: 'Apache-2.0', folder }
  const texts = licenceTexts([apache, { ...apache, name: 'b' }])
  expect(texts.match(/END OF TERMS AND CONDITIONS/g)).toHaveLength(1)
  expect(texts).toContain(`\n${'-'.repeat(72)}\n\nApache-2.0\n\n`)
})

test('a part that brings no licence stops the build, by its name', () => {
  expect(() => licenceTexts([{ ...part, folder }])).toThrow(folder)
})
