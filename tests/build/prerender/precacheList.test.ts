import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { precacheList } from '../../../src/build/prerender/precacheList.ts'

let folder = ''

const files = new Set<string>()

function write(file: string, text = '') {
  files.add(file)
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

function kept(base = '/') {
  return precacheList(folder, base, [...files])
}

beforeEach(() => {
  files.clear()
  folder = mkdtempSync(join(tmpdir(), 'precache-list-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

test.each([
  ['index.html', '/'],
  ['about/index.html', '/about/'],
  ['de/index.html', '/de/'],
  ['pt-br/about/index.html', '/pt-br/about/'],
  ['404.html', '/404.html'],
  ['notindex.html', '/notindex.html'],
  ['assets/mount-1.js', '/assets/mount-1.js'],
  ['assets/mount-1.css', '/assets/mount-1.css'],
  ['assets/girls-1.svg', '/assets/girls-1.svg'],
  ['assets/countdown-1.json', '/assets/countdown-1.json'],
  ['assets/figtree-1.woff2', '/assets/figtree-1.woff2'],
  ['icon.svg', '/icon.svg'],
  ['manifest.webmanifest', '/manifest.webmanifest'],
])('%s is kept at %s', (file, url) => {
  write(file)
  expect(kept()).toMatchObject([{ url }])
  expect(kept('/any/path/')).toMatchObject([{ url: `/any/path${url}` }])
})

test.each([
  ['songs/girls/index.html'],
  ['de/songs/girls/index.html'],
  ['pt-br/songs/girls/index.html'],
  ['assets/mount-1.js.map'],
  ['assets/mount-1.js.br'],
  ['index.html.gz'],
  ['data/countdown.json'],
  ['data/countdown.schema.json'],
  ['previews/girls.png'],
  ['screenshots/wide.png'],
  ['icon-512.png'],
  ['robots.txt'],
  ['sitemap.xml'],
  ['worker.js'],
  ['removeWorker.js'],
])('%s is not kept', (file) => {
  write(file)
  expect(kept()).toEqual([])
})

test('the hash is that of the bytes, and the revision where a name has none', () => {
  // FIPS 180-2, B.1
  const abc = 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='
  write('index.html', 'abc')
  write('assets/mount-1.js', 'abc')
  expect(kept()).toEqual([
    { url: '/assets/mount-1.js', revision: null, integrity: abc },
    { url: '/', revision: abc, integrity: abc },
  ])
})
