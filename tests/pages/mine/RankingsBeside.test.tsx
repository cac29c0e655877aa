import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { RankingsBeside } from '../../../src/pages/mine/RankingsBeside.tsx'
import { rankedSongs } from '../../../src/topTen/rankedSongs.ts'
import { fixture } from '../../songs/fixture.ts'

/** Three songs in each of two orders. */
function show(own: readonly string[], other: readonly string[]) {
  render(
    <RankingsBeside
      title="Compared with the ranking"
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
  ['ete song-9 dont-stop', '100%', 'both lists put the same one first.'],
  ['ete dont-stop song-9', '67%', 'in 2 of 3 pairs, both lists put'],
  ['dont-stop ete song-9', '33%', 'in 1 of 3 pairs, both lists put'],
  ['dont-stop song-9 ete', '0%', 'the two lists never put the same one'],
])('%s beside Été, Song 9, Don’t Stop: %s', (own, percent, sentence) => {
  show(own.split(' '), ['ete', 'song-9', 'dont-stop'])
  const share = screen.getByText(percent)
  expect(share.tagName).toBe('STRONG')
  expect(share.parentElement?.textContent).toBe(`${percent} in the same order`)
  expect(screen.getByText(/^Take any two songs: /).textContent).toContain(
    `: ${sentence}`,
  )
})

test('with a line from each song’s place to its other one', () => {
  show(['dont-stop', 'ete', 'song-9'], ['ete', 'song-9', 'dont-stop'])
  const region = screen.getByRole('region', {
    name: 'Compared with the ranking',
  })
  const lines = [...region.querySelectorAll('g > :last-child')].map((path) =>
    path.getAttribute('d')?.replaceAll(/C.* /g, ' to '),
  )
  expect(lines).toEqual(['M0 0.5 to 2.5', 'M0 1.5 to 0.5', 'M0 2.5 to 1.5'])
})
