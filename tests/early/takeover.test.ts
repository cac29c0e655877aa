import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as takeover from '../../src/early/takeover.ts'
import * as guardNames from '../../src/guard/guardNames.ts'
import * as listenNames from '../../src/listening/listenNames.ts'

const names: readonly string[] = [
  ...Object.values(takeover),
  ...Object.values(guardNames),
  ...Object.values(listenNames),
]
const attributes = names.filter((name) => name.startsWith('data-'))
const home = [
  'src/early/takeover.ts',
  'src/guard/guardNames.ts',
  'src/listening/listenNames.ts',
]
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => join('src', file))
  .filter((file) => /\.(?:ts|tsx|css)$/.test(file))

/** The attributes that a text names, each once. */
function namedIn(file: string) {
  const text = readFileSync(file, 'utf8')
  return new Set(text.match(/\bdata-[a-z]+(?:-[a-z]+)*/g))
}

test('each attribute of the contract stands once in code', () => {
  expect(
    files
      .filter((file) => ![...home, 'src/early/early.css'].includes(file))
      .flatMap((file) =>
        [...namedIn(file)]
          .filter((name) => attributes.includes(name))
          .map((name) => ({ file, name })),
      ),
  ).toEqual([])
})

test('what the styles of the contract name is in it', () => {
  expect(attributes).toEqual(
    expect.arrayContaining([...namedIn('src/early/early.css')]),
  )
})

test('the contract is written down, name by name', () => {
  const written = readFileSync('src/early/README.md', 'utf8')
  expect(
    names.filter(
      (name) =>
        ![`\`${name}\``, `\`#${name}\``].some((it) => written.includes(it)),
    ),
  ).toEqual([])
})
