import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { versionOf } from './laterBuild.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** All that a build reads. */
const sources = [
  'index.html',
  'LICENSE',
  'package.json',
  'package-lock.json',
  'public',
  'README.md',
  'src',
  'vite.config.ts',
]

// All in one: the bundler's order of some statements depends on the folder.
const copy = join(mkdtempSync(join(tmpdir(), 'songs-version-')), 'songs')

/** Builds a copy of the project that is first changed. Returns what was built. */
function buildChanged(change: () => void) {
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(copy)
  for (const name of sources)
    cpSync(join(root, name), join(copy, name), { recursive: true })
  // A folder of its own, as the build leaves something in it for a while.
  mkdirSync(join(copy, 'node_modules'))
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!name.startsWith('.'))
      symlinkSync(
        join(root, 'node_modules', name),
        join(copy, 'node_modules', name),
        'junction',
      )
  change()
  const env = { ...process.env, SITE_ORIGIN: '', CORRECTIONS: '' }
  const { status, stderr } = spawnSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel=error'],
    { cwd: copy, env, encoding: 'utf8' },
  )
  expect(status, stderr).toBe(0)
  const built = {
    version: versionOf(join(copy, 'dist')),
    worker: readFileSync(join(copy, 'dist/worker.js'), 'utf8'),
  }
  return built
}

/** Changes a text that has to be in a file. */
function edit(file: string, from: string, to: string) {
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(from)
  writeFileSync(file, text.replace(from, to))
}

// A whole build each, one after another.
test.describe.configure({ mode: 'default', timeout: 180_000 })

let unchanged: ReturnType<typeof buildChanged>
test.beforeAll(() => {
  unchanged = buildChanged(() => undefined)
})
test.afterAll(() => rmSync(dirname(copy), { recursive: true }))

test('what nobody is served makes no new version, and no new worker', () => {
  const built = buildChanged(() => {
    edit(join(copy, 'package-lock.json'), '"node_modules/oxlint"', '"oxlint"')
    edit(join(copy, 'README.md'), 'Run it', 'Start it')
    edit(join(copy, 'src/README.md'), 'How', 'In which way')
    edit(join(copy, 'src/build/serve.mjs'), 'Serves', 'Hands out')
    edit(join(copy, 'src/routes.tsx'), 'export function', '// Why\n$&')
    mkdirSync(join(copy, 'tests'))
    writeFileSync(join(copy, 'tests/new.test.ts'), 'test.todo("all")')
    const pictures = join(copy, 'public/screenshots')
    copyFileSync(join(pictures, 'narrow.png'), join(pictures, 'wide.png'))
  })
  expect(built).toEqual(unchanged)
})

for (const [what, file, from, to] of [
  ['content', 'public/data/soundtrack.json', '"title": "', '"title": "O '],
  // Code is among the same files, and any file counts: siteVersion.test.ts.
  ['words', 'src/words/en/words.ts', 'Not ours.', 'None of ours.'],
] as const)
  test(`a change of the ${what} does`, () => {
    const { version } = buildChanged(() => edit(join(copy, file), from, to))
    expect(version).toMatch(/^\d+\.\d+\.\d+-[0-9a-f]{7}$/)
    expect(version).not.toBe(unchanged.version)
  })
