import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { build, type Rolldown } from 'vite'
import { splitWords } from '../../src/build/splitWords.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'split-words-'))
  mkdirSync(join(folder, 'src/words/en'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The code of each entry, where every entry is given as its source. */
async function bundle(
  words: string,
  entries: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  writeFileSync(join(folder, 'src/words/en/words.ts'), words)
  writeFileSync(
    join(folder, 'src/words/words.ts'),
    `export * from './en/words.ts'`,
  )
  for (const [name, code] of Object.entries(entries))
    writeFileSync(
      join(folder, `${name}.ts`),
      `import * as words from './src/words/words.ts'\n${code}`,
    )
  const built = (await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [splitWords()],
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(
          Object.keys(entries).map((name) => [
            name,
            join(folder, `${name}.ts`),
          ]),
        ),
      },
    },
  })) as Rolldown.RolldownOutput
  return Object.fromEntries(
    built.output.flatMap((file) =>
      file.type === 'chunk' ? [[file.name, file.code]] : [],
    ),
  )
}

test('a chunk carries the messages that it uses, and no other', async () => {
  const {
    first = '',
    second = '',
    ...shared
  } = await bundle(
    `const mark = '!'
    export const hello = 'Hello' + mark
    export const bye = 'Goodbye'
    export const unused = 'Nobody says it'`,
    { first: 'console.log(words.hello)', second: 'console.log(words.bye)' },
  )
  expect(first).toContain('Hello')
  expect(first).not.toContain('Goodbye')
  expect(second).toContain('Goodbye')
  expect(second).not.toContain('Hello')
  expect(first + second + Object.values(shared).join('')).not.toContain(
    'Nobody',
  )
})

test('what a message uses may use another that is a message itself', async () => {
  const { only = '', other = '' } = await bundle(
    `export const hello = (name: string) => greet(name)
    const greet = (name: string) => inQuotes(name) + mark
    function inQuotes(name: string) { return quote(name) }
    export function quote(name: string) { return '“' + name + '”' }
    export const mark = '!'
    export const bye = 'Goodbye'`,
    {
      only: 'console.log(words.hello("Nick"))',
      other: 'console.log(words.bye)',
    },
  )
  expect(only).toContain('“')
  expect(only).toContain('!')
  expect(only).not.toContain('Goodbye')
  expect(other).not.toContain('“')
})

test('a message may use another, in any order', async () => {
  const { only = '' } = await bundle(
    `export function songs(count: number): string { return \`\${song} \${count}\` }
    export const song = 'Song' as const`,
    { only: 'console.log(words.songs(3))' },
  )
  expect(only).toContain('Song')
})
