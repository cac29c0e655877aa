import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

/**
 * What each folder of `src` may import from the others, beside what is in it:
 * one way only. The empty name is that of `src` itself.
 */
const allowed: Readonly<Record<string, readonly string[]>> = (() => {
  const below = {
    songs: [],
    device: [],
    // The vocabularies whose names it gives, as types alone.
    words: [
      'songs',
      'lists',
      'listening',
      'content',
      'playlists',
      'guard',
      'topTen',
    ],
    ui: ['words'],
    offline: ['device', 'site', 'words'],
    site: ['songs', 'words'],
    content: ['songs'],
    search: ['songs', 'words'],
    guard: ['songs', 'device', 'ui', 'words'],
    marks: ['songs', 'device', 'ui', 'words'],
    listening: ['songs', 'device', 'ui', 'site', 'words'],
    languages: ['device', 'site', 'ui', 'words'],
    lists: ['songs', 'search', 'listening', 'device', 'site'],
    playlists: ['songs', 'listening', 'lists', 'words'],
    topTen: ['songs', 'playlists', 'device', 'words', 'site'],
  }
  const all = Object.keys(below)
  const cards = all.filter((name) => !['playlists', 'content'].includes(name))
  return {
    ...below,
    cards,
    early: [
      'songs',
      'search',
      'guard',
      'marks',
      'lists',
      'listening',
      'topTen',
      'device',
      'site',
    ],
    pages: [...all, 'cards', 'early'],
    build: [...all, 'cards', 'early', 'pages', ''],
    styles: [],
  }
})()

/** What the room of a page may import from the rooms of others. */
const pagesAllowed: Readonly<Record<string, readonly string[]>> = {
  list: ['takeAway'],
  takeAway: [],
  countdown: ['list'],
  soundtrack: ['list'],
  picture: [],
  song: ['picture'],
  reveal: [],
  mine: ['picture'],
  about: [],
}

/** What the files directly in `src` may import: these put the app together. */
const rootAllowed: Readonly<Record<string, readonly string[]>> = {
  'main.tsx': ['', 'early', 'styles'],
  'mount.tsx': ['', 'content', 'early'],
  'routes.tsx': ['', 'early', 'languages', 'offline', 'pages', 'site', 'ui'],
  'reportFault.ts': [],
}

/** Where a `.ts` may know of React and of the page: all else is plain. */
const besideThePage = new Set([
  'ui',
  'device',
  'early',
  'offline',
  'build',
  'pages',
  '',
])

/** The packages that each folder may name: none is a detail of many. */
const packagesAllowed: Readonly<Record<string, readonly string[]>> = {
  songs: ['valibot'],
  content: ['valibot', '@tanstack/react-query', 'react'],
  marks: ['react'],
  lists: ['react', 'react-router-dom'],
  listening: ['react', 'react-router-dom'],
  guard: ['react'],
  cards: ['react', 'react-router-dom'],
  pages: [
    'react',
    'react-dom',
    'react-router-dom',
    '@tanstack/react-query',
    '@atlaskit/pragmatic-drag-and-drop',
  ],
  early: ['react', 'react-router-dom'],
  topTen: ['react', 'react-router-dom'],
  ui: ['react', 'react-dom', 'react-router-dom'],
  device: ['react'],
  languages: ['react', 'react-router-dom'],
  offline: ['react', 'workbox-precaching'],
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file))
  .map((file) => join('src', file))

const imports = files.flatMap((file) =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^import '([^']+)'|^(import type .*)?.*?\b(?:from|import\()\s*'([^']+)'/gm,
    ),
  ].map(([, alone, asType, named]) => {
    const name = alone ?? named ?? ''
    const target = name.startsWith('.') ? join(dirname(file), name) : name
    return { file, target, type: asType !== undefined }
  }),
)
const ours = imports.filter(({ target }) => target.startsWith('src/'))

test('imports between folders go one way', () => {
  expect(
    ours.filter(({ file, target }) => {
      const [from, to] = [folder(file), folder(target)]
      return from !== '' && from !== to && !allowed[from]?.includes(to)
    }),
  ).toEqual([])
})

test('words take nothing from others but types', () => {
  expect(
    ours.filter(
      ({ file, target, type }) =>
        folder(file) === 'words' && folder(target) !== 'words' && !type,
    ),
  ).toEqual([])
})

test('no page imports another, but for what some share', () => {
  expect(
    ours.filter(({ file, target }) => {
      const [from, to] = [room(file), room(target)]
      if (from === to || to === undefined) return false
      return folder(file) === 'pages' && !pagesAllowed[from ?? '']?.includes(to)
    }),
  ).toEqual([])
})

test('the build draws pages through the table of routes alone', () => {
  expect(
    ours.filter(
      ({ file, target }) =>
        folder(file) === 'build' && room(target) !== undefined,
    ),
  ).toEqual([])
})

test('what puts the app together imports no more than that takes', () => {
  expect(
    ours.filter(
      ({ file, target }) =>
        folder(file) === '' &&
        !rootAllowed[file.slice('src/'.length)]?.includes(folder(target)),
    ),
  ).toEqual([])
})

test('a plain file knows neither React nor the page', () => {
  const plain = files.filter(
    (file) =>
      file.endsWith('.ts') &&
      !/\/use[A-Z][^/]*$/.test(file) &&
      !besideThePage.has(folder(file)),
  )
  expect([
    ...imports.filter(
      ({ file, target }) => plain.includes(file) && /^react\b/.test(target),
    ),
    ...plain.filter((file) =>
      /\b(?:document|window)\b/.test(withoutComments(file)),
    ),
  ]).toEqual([])
})

test('a package is named where it is at home', () => {
  expect(
    imports.filter(
      ({ file, target }) =>
        !target.startsWith('src/') &&
        !['build', ''].includes(folder(file)) &&
        !packagesAllowed[folder(file)]?.includes(packageName(target)),
    ),
  ).toEqual([])
})

test('every folder has its rule', () => {
  const folders = new Set(files.map(folder).filter(Boolean))
  expect([...folders, 'styles'].toSorted()).toEqual(
    Object.keys(allowed).toSorted(),
  )
  const rooms = new Set(files.map(room).filter((it) => it !== undefined))
  expect([...rooms].toSorted()).toEqual(Object.keys(pagesAllowed).toSorted())
})

/** The first folder below `src`, empty for a file directly in it. */
function folder(file: string) {
  return /^src\/([^/]+)\//.exec(file)?.[1] ?? ''
}

/** The folder of a page's own below `pages`, if a file is in one. */
function room(file: string) {
  return /^src\/pages\/([^/]+)\//.exec(file)?.[1]
}

function packageName(specifier: string) {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

function withoutComments(file: string) {
  return readFileSync(file, 'utf8')
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/(?<!:)\/\/.*/g, '')
}
