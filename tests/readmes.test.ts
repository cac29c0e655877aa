import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }

const map = 'src/README.md'
const readmes = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'src/songs/FIELDS.md',
  ...['src', 'tests'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => join(folder, file))
      .filter((file) => /\bREADME\.md$/.test(file))
      .filter((file) => !file.includes('node_modules')),
  ),
]

test.each(readmes)('the links of %s lead somewhere', (readme) => {
  const targets = [
    ...readFileSync(readme, 'utf8').matchAll(/\]\((?!https?:)([^)]+)\)/g),
  ].map(([, target = '']) => target)
  expect(
    targets.filter((target) => {
      const [path = '', heading] = target.split('#')
      const file = path === '' ? readme : normalize(join(dirname(readme), path))
      return !existsSync(file) || !(heading === undefined || has(file, heading))
    }),
  ).toEqual([])
})

test('what the README has typed is there for PowerShell', () => {
  const text = readFileSync('README.md', 'utf8')
  const typed = linesOf(text, 'sh').flatMap((line) => {
    const [, setting = '', value = '', command = line] =
      /^([A-Z_]+)=(\S+) (.+)$/.exec(line) ?? []
    return [
      ...(setting ? [`$env:${setting} = '${value.replaceAll("'", '')}'`] : []),
      command.replace(' -- ', " '--' "),
    ]
  })
  // What is typed alike stands there once.
  const alike = linesOf(text, 'sh')
  const known = new Set([...alike, ...linesOf(text, 'powershell')])
  expect(typed.filter((line) => !known.has(line))).toEqual([])
})

test('the map stays a page', () => {
  const words = readFileSync(map, 'utf8').match(/[^\s|]+/g) ?? []
  expect(words.length).toBeLessThanOrEqual(1200)
})

test('the map has every folder', () => {
  const text = readFileSync(map, 'utf8')
  const folders = readdirSync('src', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  expect(folders.filter((name) => !text.includes(`\`${name}/\``))).toEqual([])
})

test('it is written down why each package ships', () => {
  const decisions = readmes
    .flatMap((file) => readFileSync(file, 'utf8').split(/^- /m))
    .filter((entry) => entry.includes('kB'))
    .join('\n')
    .toLowerCase()
  const names: Readonly<Record<string, string>> = {
    '@atlaskit/pragmatic-drag-and-drop': 'pragmatic-drag-and-drop',
    '@tanstack/react-query': 'tanstack query',
  }
  expect(
    Object.keys(manifest.dependencies).filter(
      (name) => !decisions.includes(names[name] ?? name),
    ),
  ).toEqual([])
})

/** The lines of all examples in a language. */
function linesOf(text: string, language: string) {
  const examples = text.matchAll(
    new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'),
  )
  return [...examples].flatMap(([, lines = '']) => lines.trim().split('\n'))
}

/** Whether a file has a heading that GitHub gives this anchor. */
function has(file: string, anchor: string) {
  return [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].some(
    ([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-') === anchor,
  )
}
