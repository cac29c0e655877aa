import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { RankingsBeside } from '../../../src/pages/mine/RankingsBeside.tsx'
import { rankedSongs } from '../../../src/topTen/rankedSongs.ts'
import { fixture } from '../../songs/fixture.ts'

/** Three songs in each of two orders. */
function show(own: readonly string[], other: readonly string[]) {
  render(
    <RankingsBeside
      title="Beside the ranking"
      own={{ name: 'Yours', songs: rankedSongs(fixture.songs, own) }}
      other={{
        name: 'The ranking',
        songs: rankedSongs(fixture.songs, other),
      }}
    />,
  )
}

function songsOf(name: string) {
  const list = screen.getByRole('list', { name })
  return within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
}

test('two orders stand beside each other, and how far songs moved', () => {
  show(['dont-stop', 'ete', 'song-9'], ['ete', 'song-9', 'dont-stop'])
  expect(songsOf('Yours')).toEqual([
    '1Don’t Stop, up 2',
    '2Été, down 1',
    '3Song 9, down 1',
  ])
  expect(songsOf('The ranking')).toEqual(['1Été', '2Song 9', '3Don’t Stop'])
})

test.each([
  [['ete', 'song-9'], '1.00', 'All pairs of songs stand in the same order.'],
  [['song-9', 'ete'], '−1.00', 'No pair of songs stands in the same order.'],
])('%j beside Été, Song 9: %s', (own, number, sentence) => {
  show(own, ['ete', 'song-9'])
  expect(screen.getByText(number).tagName).toBe('STRONG')
  expect(screen.getByText(new RegExp(sentence))).toBeTruthy()
})

test('with a line from each song’s place to its other one', () => {
  show(['dont-stop', 'ete', 'song-9'], ['ete', 'song-9', 'dont-stop'])
  const region = screen.getByRole('region', { name: 'Beside the ranking' })
  const lines = [...region.querySelectorAll('g > :last-child')].map((path) =>
    path.getAttribute('d')?.replaceAll(/C.* /g, ' to '),
  )
  expect(lines).toEqual(['M0 0.5 to 2.5', 'M0 1.5 to 0.5', 'M0 2.5 to 1.5'])
})
