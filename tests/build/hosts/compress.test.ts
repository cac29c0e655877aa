import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compress } from '../../../src/build/hosts/compress.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'songs-compress-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('a text has two copies beside it that unpack to it, a picture none', async () => {
  const text = '<p>é “Girls”</p>\n'.repeat(500)
  mkdirSync(join(folder, 'songs'))
  writeFileSync(join(folder, 'songs/index.html'), text)
  writeFileSync(join(folder, 'empty.json'), '')
  writeFileSync(join(folder, 'a.png'), text)
  writeFileSync(join(folder, '_headers'), text)
  await compress(folder)

  expect(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted(),
  ).toEqual([
    '_headers',
    'a.png',
    'empty.json',
    'empty.json.br',
    'empty.json.gz',
    'songs',
    join('songs', 'index.html'),
    join('songs', 'index.html.br'),
    join('songs', 'index.html.gz'),
  ])
  const br = readFileSync(join(folder, 'songs/index.html.br'))
  const gz = readFileSync(join(folder, 'songs/index.html.gz'))
  expect(brotliDecompressSync(br).toString()).toBe(text)
  expect(gunzipSync(gz).toString()).toBe(text)
  expect(br.length).toBeLessThan(text.length / 20)
  expect(gz.length).toBeLessThan(text.length / 20)
})
