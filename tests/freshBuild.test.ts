import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isFresh, noteBuild } from './freshBuild.mjs'

let root = ''
const settings = { SITE_ORIGIN: undefined }

function write(file: string, text = file) {
  mkdirSync(join(root, file, '..'), { recursive: true })
  writeFileSync(join(root, file), text)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-'))
  for (const file of [
    'src/a.ts',
    'src/b/c.ts',
    'public/icon.svg',
    'index.html',
    'vite.config.ts',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'dist/index.html',
  ])
    write(file)
  noteBuild({ root, folder: 'dist', settings })
})
afterEach(() => rmSync(root, { recursive: true }))

function fresh(said: Record<string, string | undefined> = settings) {
  return isFresh({ root, folder: 'dist', settings: said })
}

test('a build is fresh while nothing has changed, whatever the dates say', () => {
  expect(fresh()).toBe(true)
  utimesSync(join(root, 'src/a.ts'), new Date(), new Date())
  expect(fresh()).toBe(true)
})

test.each<[what: string, change: () => void]>([
  ['a source is another', () => write('src/b/c.ts', 'more')],
  ['a source is new', () => write('src/d.ts')],
  ['a source is gone', () => rmSync(join(root, 'src/a.ts'))],
  [
    'somebody built something else',
    () => {
      utimesSync(join(root, 'dist/index.html'), 1, 1)
    },
  ],
  ['the build is gone', () => rmSync(join(root, 'dist'), { recursive: true })],
])('it is not when %s', (_, change) => {
  change()
  expect(fresh()).toBe(false)
})

test('it is not when something else was said to it, or it lies elsewhere', () => {
  expect(fresh({ SITE_ORIGIN: 'https://songs.example' })).toBe(false)
  expect(isFresh({ root, folder: 'other', settings })).toBe(false)
})
