import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test.each([
  ['--help', 0],
  ['-h', 0],
  ['nine', 1],
  ['0', 1],
])('bench, asked for %s, says how it is used', (word, status) => {
  const said = spawnSync(process.execPath, ['tests/bench/run.mjs', word], {
    encoding: 'utf8',
  })
  expect(said.status).toBe(status)
  expect(said.stdout).toContain('npm run bench -- 3')
  expect(said.stdout).toContain('how long the rest will')
})
