import { expect, test } from 'vitest'
import { catalogue } from '../../../src/lists/catalogue.ts'
import { soundtrackList } from '../../../src/lists/soundtrackList.ts'
import { listFigures } from '../../../src/pages/soundtrack/listFigures.ts'
import { fixture } from '../../songs/fixture.ts'

/** Twenty songs, of which some have a year. */
function figures(dated: number) {
  const [one] = fixture.songs
  if (!one) throw new Error('There is no song.')
  const { year: _year, ...undated } = one
  const songs = Array.from({ length: 20 }, (_, at) => ({
    ...undated,
    slug: `song-${at}`,
    artist: at < 3 ? 'Three' : at < 5 ? 'Two' : at < 9 ? 'Four' : `One ${at}`,
    season: at < 14 ? 2 : 1,
    ...(at < dated && { year: at % 2 ? 2019 : 1994 }),
  }))
  return listFigures(catalogue({ ...fixture, songs }, soundtrackList))
}

test.each([
  [0, false],
  [17, false],
  [18, true],
  [20, true],
])(
  'with the year of %i songs in 20 known, years are told: %s',
  (dated, told) => {
    expect(figures(dated).some(({ of }) => of === 'year')).toBe(told)
  },
)

test('seasons, artists with more than two songs, and years, counted', () => {
  const counted = figures(20).map(({ rows }) =>
    rows.map(({ option, count }) => [option.value, count]),
  )
  expect(counted).toEqual([
    [
      ['1', 6],
      ['2', 14],
      ['3', 0],
    ],
    [
      ['four', 4],
      ['three', 3],
    ],
    [
      ['1994', 10],
      ['2019', 10],
    ],
  ])
})
