import { expect, test } from 'vitest'
import { wrongSettings } from '../../src/build/wrongSettings.mjs'

test.each([
  {},
  { SITE_ORIGIN: '', CORRECTIONS: '', base: '/' },
  { SITE_ORIGIN: 'https://songs.example', base: '/any/path/' },
  { SITE_ORIGIN: 'http://localhost:4173/', base: '/~me/songs-2.0/' },
  { CORRECTIONS: 'https://tracker.example/new?title={title}&body={text}' },
  { CORRECTIONS: 'mailto:songs@example.org?subject={title}&body={text}' },
  { repository: '' },
  { repository: 'https://github.com/somebody/songs.of-it' },
  { repository: 'https://git.example/a/group/songs' },
])('nothing is wrong with %j', (said) => {
  expect(wrongSettings(said)).toEqual([])
})

test.each([
  ['songs.example', 'SITE_ORIGIN=https://songs.example'],
  ['//songs.example/', 'SITE_ORIGIN=https://songs.example'],
  ['localhost:4173', 'SITE_ORIGIN=https://localhost:4173'],
  ['songs example', 'SITE_ORIGIN=https://songs.example'],
  ['https://', 'SITE_ORIGIN=https://songs.example'],
  ['ftp://songs.example', 'SITE_ORIGIN=https://songs.example'],
  ['HTTPS://Songs.example', 'SITE_ORIGIN=https://songs.example'],
  ['https://songs.example//', 'SITE_ORIGIN=https://songs.example'],
  ['https://me@songs.example', 'SITE_ORIGIN=https://songs.example'],
  ['https://songs.example?a', 'SITE_ORIGIN=https://songs.example'],
  [
    'https://songs.example/any/path',
    'SITE_ORIGIN=https://songs.example, and --base=/any/path/ for the path',
  ],
])('an origin of %j ought to be %s', (SITE_ORIGIN, right) => {
  expect(wrongSettings({ SITE_ORIGIN })).toEqual([
    expect.stringMatching(ending(SITE_ORIGIN, 'SITE_ORIGIN', right)),
  ])
})

const known = ['en', 'de', 'pt-br']

test.each(['', 'de', 'pt-br'])('a language may be %j', (SITE_LANGUAGE) => {
  expect(wrongSettings({ SITE_LANGUAGE, known })).toEqual([])
})

test.each([
  ['DE', 'de'],
  ['de_DE:de', 'de'],
  ['pt', 'pt-br'],
  ['Klingon', 'en'],
])('a language of %j ought to be %s', (SITE_LANGUAGE, right) => {
  expect(wrongSettings({ SITE_LANGUAGE, known })).toEqual([
    expect.stringMatching(
      ending(SITE_LANGUAGE, 'SITE_LANGUAGE', `SITE_LANGUAGE=${right}`),
    ),
  ])
})

test.each([
  ['songs', '/songs/'],
  ['/songs', '/songs/'],
  ['songs/', '/songs/'],
  ['//songs/', '/songs/'],
  ['/any//path/', '/any/path/'],
  ['/any/../path/', '/any/path/'],
  ['/songs/?a=b#c', '/songs/'],
  ['https://songs.example/any/path/', '/any/path/'],
  ['C:/Program Files/Git/songs/', '/songs/'],
  ['./', '/'],
  ['', '/'],
])('a base of %j ought to be %s', (base, right) => {
  const [said = '', ...more] = wrongSettings({ base })
  expect(more).toEqual([])
  expect(said).toContain(`--base is ${JSON.stringify(base)}`)
  expect(said).toContain(`slash: --base=${right}`)
  expect(said.includes('Git Bash')).toBe(base.startsWith('C:'))
})

test.each([
  ['me@songs.example', 'mailto:me@songs.example?subject={title}&body={text}'],
  [
    'me@songs.example?subject={title}',
    'mailto:me@songs.example?subject={title}&body={text}',
  ],
  [
    'mailto:me@songs.example',
    'mailto:me@songs.example?subject={title}&body={text}',
  ],
  [
    'mailto:me@songs.example?subject={title}',
    'mailto:me@songs.example?subject={title}&body={text}',
  ],
  [
    'tracker.example/new?body={text}',
    'https://tracker.example/new?body={text}&title={title}',
  ],
  [
    'http://tracker.example/new',
    'https://tracker.example/new?title={title}&body={text}',
  ],
  ['javascript:alert(1)', 'https://alert(1)?title={title}&body={text}'],
  ['a form', 'https://tracker.example/new?title={title}&body={text}'],
  [
    'https://tracker.example/new',
    'https://tracker.example/new?title={title}&body={text}',
  ],
])('corrections to %j ought to go to %s', (CORRECTIONS, right) => {
  expect(wrongSettings({ CORRECTIONS })).toEqual([
    expect.stringMatching(
      ending(CORRECTIONS, 'CORRECTIONS', `CORRECTIONS='${right}'`),
    ),
  ])
  // What is said to be right is.
  expect(wrongSettings({ CORRECTIONS: right })).toEqual([])
})

test('all that is wrong is said at once', () => {
  expect(
    wrongSettings({ SITE_ORIGIN: 'a', CORRECTIONS: 'b', base: 'c' }),
  ).toHaveLength(3)
})

/** A sentence with the name, what came, and at its end what would be right. */
function ending(came: string, name: string, right: string) {
  return new RegExp(
    `^${escape(`${name} is ${JSON.stringify(came)}`)}.*[.,]? Right would be.* ?${escape(right)}$`,
  )
}

function escape(text: string) {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}

test.each([
  ['somebody/songs', 'https://github.com/somebody/songs'],
  ['github:somebody/songs', 'https://github.com/somebody/songs'],
  ['github.com/somebody/songs', 'https://github.com/somebody/songs'],
  ['http://github.com/somebody/songs/', 'https://github.com/somebody/songs'],
  ['git@git.example:somebody/songs.git', 'https://git.example/somebody/songs'],
  ['ssh://git@git.example/me/songs.git', 'https://git.example/me/songs'],
  ['git+https://git.example/me/songs.git', 'https://git.example/me/songs'],
  ['https://songs.example', 'https://github.com/somebody/songs'],
  ['our songs', 'https://github.com/somebody/songs'],
])('a repository of %j ought to be %s', (repository, right) => {
  expect(wrongSettings({ repository })).toEqual([
    `"repository" in package.json is ${JSON.stringify(repository)}. It has to ` +
      `be the address of the repository's page: "repository": "${right}"`,
  ])
})
