import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readContent } from '../../../src/build/editors/readContent.ts'
import { madeUp, textsOf } from './madeUp.ts'

test('a byte-order mark and the line ends of Windows are let pass', () => {
  const root = mkdtempSync(join(tmpdir(), 'songs-content-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  mkdirSync(join(root, 'public/data'), { recursive: true })
  for (const [name, text] of Object.entries(textsOf(madeUp)))
    writeFileSync(
      join(root, `public/data/${name}.json`),
      `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    )
  expect(readContent(root)).toEqual(madeUp)
})
