import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { reportsGoTo } from '../../src/build/reportsGoTo.ts'

const said = 'mailto:songs@example.org?subject={title}&body={text}'
const repository = 'https://github.com/somebody/songs'
const form = `${repository}/issues/new?template=wrong.yml&title={title}&what={text}`

test.each([
  ['nowhere, where nothing is said', {}, '', ''],
  ['where the owner says', { CORRECTIONS: said }, '', said],
  ['to the repository’s form', {}, repository, form],
  ['where the owner says, rather', { CORRECTIONS: said }, repository, said],
  ['nowhere, if the owner says so', { CORRECTIONS: '' }, repository, ''],
  ['nowhere, if we know no form of it', {}, 'https://git.example/a/b', ''],
])('reports go %s', (_where, environment, at, goal) => {
  expect(reportsGoTo(environment, { repository: at })).toBe(goal)
})

test('the workflow sends them to the same form', () => {
  expect(readFileSync('.github/workflows/site.yml', 'utf8')).toContain(
    form.replace(
      repository,
      '${{ github.server_url }}/${{ github.repository }}',
    ),
  )
})
