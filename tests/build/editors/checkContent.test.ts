import { describe, expect, test } from 'vitest'
import { checkContent } from '../../../src/build/editors/checkContent.ts'
import { changed, madeUp, textsOf } from './madeUp.ts'

const right = texts({})

test('what is right is handed on as it is', () => {
  expect(checkContent(right)).toEqual({ content: madeUp })
})

describe('file, line, the song by its title, the field, what may stand there', () => {
  test.each<[changes: Record<string, unknown>, ...said: string[]]>([
    [
      { 'soundtrack.songs.0.year': '2016' },
      'soundtrack.json, line 17, column 15: “Green Lamp” (song 1), the year: "2016" stands there. Right would be 2016. May stand there: a year of four digits without quotes, so 2022; or leave it out.',
    ],
    [
      { 'soundtrack.songs.0.duration': '3:02' },
      'the duration: "3:02" stands there. Right would be 182. May stand there: whole seconds',
    ],
    [
      { 'soundtrack.songs.0.story.sources.0.url': 'http://letters.example/1' },
      'the address of the source, number 1: "http://letters.example/1" stands there. Right would be "https://letters.example/1". May stand there: an address that begins with https://, or leave it out.',
    ],
    [
      { 'soundtrack.songs.0.story.characters': ['tom'] },
      'there is no character “tom”. May stand there: "zoe"; "uma".',
    ],
    [
      { 'countdown.songs.0.story.characters': ['uma'] },
      'there is no character “uma”. May stand there: "zoe".',
    ],
    [
      { 'soundtrack.songs.0.season': 4 },
      'the season or film: there is no season 4. May stand there: 1; "film".',
    ],
    [
      { 'soundtrack.songs.0.episode': 3 },
      'the episode: there is no s1e3. May stand there: 1; 2; or leave it out.',
    ],
    [
      { 'soundtrack.songs.0.story.placement.basis': 'confrimed' },
      'Right would be "confirmed". May stand there: "confirmed" (two sources say so that do not know each other); "single-source"',
    ],
    [
      { 'soundtrack.songs.0.yaer': 2016 },
      'the field "yaer": there is no field "yaer" here. Is "year" meant? There are slug, title,',
    ],
    [
      { 'soundtrack.songs.0.foo': 1, 'soundtrack.songs.0.bar': 1 },
      'the field "foo": there is no',
      'the field "bar": there is no',
    ],
    [
      { 'countdown.parts.0.name': 'One' },
      'There are kind, id, released, episodes, title.',
    ],
    [
      { 'soundtrack.songs.1.artist': undefined },
      'line 43, column 5: “Red Lamp” (song 2), the artist: it is missing. May stand there: a text on one line',
    ],
    [
      { 'soundtrack.songs.1.title': '' },
      '“red-lamp” (song 2), the title: "" stands there.',
    ],
    [
      { 'countdown.songs.3.rank': 5 },
      '“Echo” (song 5), the rank: 5 stands there twice. May stand there: a number without quotes, from 1 to 10, each once.',
    ],
    [
      { 'countdown.parts.1.released': '1.1.2024' },
      '“The Lake” (season or film 2), the day of release: "1.1.2024" stands there. May stand there: a day as year-month-day',
    ],

    // Everything at once, of both files.
    [
      {
        'countdown.songs.0.rank': '1',
        'countdown.songs.4.artist': 'orsted',
        'soundtrack.songs.0.year': 16,
        'soundtrack.songs.1.slug': 'red',
      },
      '“Above” (song 1), the rank: "1" stands there. Right would be 1.',
      '“Echo” (song 5), the artist: an address cannot tell “orsted” from “Ørsted”',
      '“Green Lamp” (song 1), the year: 16 stands there.',
      '“Red Lamp” (song 2), the slug: "red" is not made of the title’s words.',
    ],
    [{ 'soundtrack.songs': {} }, 'the list of songs: a group of fields stands'],
    [{ soundtrack: [] }, 'version', 'title of', 'characters', 'list of songs'],
    [{ countdown: 3 }, 'the whole file: 3 stands there.'],
  ])('%j', (changes, ...said) => {
    const { faults = [] } = checkContent(texts(changes))
    expect(faults.map((fault) => fault.replace(/\s+/g, ' '))).toEqual(
      said.map((one) => expect.stringContaining(one) as unknown),
    )
    for (const fault of faults) {
      expect(fault).toMatch(
        /^public\/data\/\w+\.json, line \d+, column \d+:\n {2}\S.*\.$/,
      )
      expect(fault).not.toMatch(/expected|received|invalid|never|undefined/i)
    }
  })
})

test('a slip of one file keeps no fault of the other from being told', () => {
  const { countdown } = texts({ 'countdown.songs.3.rank': 5 })
  const soundtrack = right.soundtrack.replace('"Ivo"', '"I"vo"')
  expect(checkContent({ countdown, soundtrack }).faults).toEqual([
    expect.stringContaining('(song 5), the rank: 5 stands there twice'),
    expect.stringMatching(/^public\/data\/soundtrack\.json, line \d+.*quote/s),
  ])
})

function texts(changes: Record<string, unknown>) {
  return textsOf(changed(madeUp, changes))
}
