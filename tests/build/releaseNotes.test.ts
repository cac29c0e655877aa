import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { releaseNotes } from '../../src/build/releaseNotes.mjs'

const changes = `# Changes

Intro.

## 1.10.0, not released yet

- Later.

## 1.1.0, 2 May 2030

- An order.
- A filter.

## 1.0.1, 1 May 2030
`

test('the notes of a release are its part of the log', () => {
  expect(releaseNotes({ tag: 'v1.1.0', version: '1.1.0', changes })).toEqual({
    notes: '- An order.\n- A filter.\n',
  })
})

test.each([
  ['1.1.0', 'v1.1', /"v1\.1".*is v1\.1\.0/],
  ['1.1.0', '', /is "".*is v1\.1\.0/],
  ['1.10.0', 'v1.10.0', /“## 1\.10\.0, not released yet”.*the day/],
  ['1.0.1', 'v1.0.1', /nothing of 1\.0\.1\./],
  ['2.0.0', 'v2.0.0', /“## 2\.0\.0, ”/],
])('of %s, tagged “%s”, there are none yet', (version, tag, why) => {
  const said = releaseNotes({ tag, version, changes })
  expect('fault' in said && said.fault).toMatch(why)
})

test('line ends of Windows change nothing', () => {
  expect(
    releaseNotes({
      tag: 'v1.1.0',
      version: '1.1.0',
      changes: changes.replaceAll('\n', '\r\n'),
    }),
  ).toEqual({ notes: '- An order.\n- A filter.\n' })
})

test('the change log has a part about the version that package.json has', () => {
  const { version } = manifest
  const log = readFileSync('CHANGELOG.md', 'utf8')
  expect(
    releaseNotes({
      tag: `v${version}`,
      version,
      changes: log.replaceAll('not released yet', 'today'),
    }),
  ).toHaveProperty('notes')
})
