import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

/** What each folder of `src` may import from the others: one way only. */
const allowed: Record<string, readonly string[]> = {
  countdown: [],
  state: ['countdown'],
  ui: ['countdown'],
  routes: ['countdown', 'state', 'ui'],
  styles: [],
  // The empty name is that of src itself, with its table of pages.
  build: ['countdown', 'state', ''],
}

test('imports between folders go one way', () => {
  const wrong = sources()
    .flatMap((file) => importsOf(file).map((target) => [file, target] as const))
    .filter(([file, target]) => {
      const from = folder(file)
      const to = folder(target)
      return from !== to && allowed[from]?.includes(to) === false
    })
  expect(wrong).toEqual([])
})

test('every folder has its rule', () => {
  const folders = new Set(sources().map(folder).filter(Boolean))
  expect([...folders].toSorted()).toEqual(
    Object.keys(allowed)
      .filter((name) => name !== 'styles')
      .toSorted(),
  )
})

function sources() {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file))
    .map((file) => join('src', file))
}

function importsOf(file: string) {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/(?:from|import\() ?'(\.[^']+)'/g)].map(([, path]) =>
    join(dirname(file), path ?? ''),
  )
}

/** The first folder below `src`, empty for a file directly in it. */
function folder(file: string) {
  return /^src\/([^/]+)\//.exec(file)?.[1] ?? ''
}
