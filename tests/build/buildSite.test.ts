import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

test.each([
  [
    ['--base=songs'],
    ['SITE_ORIGIN is "a"', 'CORRECTIONS is "b"', '--base=/songs/'],
  ],
  [['--bse=/songs/'], ['There are --base=/any/path/ and --outDir=folder.']],
  [['songs'], ['There are --base=/any/path/ and --outDir=folder.']],
])('a build with %j is told of it, and takes nothing away', (words, told) => {
  // Here: what lies elsewhere is never taken away.
  mkdirSync('test-results', { recursive: true })
  const folder = mkdtempSync(join('test-results', 'last-build-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'index.html'), 'the last build')
  const { status, stderr } = spawnSync(
    process.execPath,
    ['src/build/buildSite.mjs', `--outDir=${folder}`, ...words],
    {
      encoding: 'utf8',
      env: { ...process.env, SITE_ORIGIN: 'a', CORRECTIONS: 'b' },
    },
  )
  expect(status).toBe(1)
  expect(stderr.trim().split('\n')).toEqual(
    told.map((one) => expect.stringContaining(one) as unknown),
  )
  expect(readdirSync(folder)).toEqual(['index.html'])
})
