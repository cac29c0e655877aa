import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { RankingsBeside } from '../../../src/pages/mine/RankingsBeside.tsx'
import { songsInOrder } from '../../../src/topTen/songsInOrder.ts'
import { fixture } from '../../songs/fixture.ts'

/** Three songs in each of two orders. */
function show(
  own: readonly string[],
  other: readonly string[],
  sent?: boolean,
) {
  render(
    <RankingsBeside
      title="Compared with the ranking"
      own={{ name: 'Yours', songs: songsInOrder(fixture.songs, own) }}
      other={{
        name: 'The ranking',
        songs: songsInOrder(fixture.songs, other),
      }}
      {...(sent && { sent })}
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
  ['ete song-9 dont-stop', '100%', 'each puts the same one first.'],
  ['ete dont-stop song-9', '67%', 'in 2 of 3 pairs, each puts'],
  ['dont-stop ete song-9', '33%', 'in 1 of 3 pairs, each puts'],
  ['dont-stop song-9 ete', '0%', 'they never put the same one'],
])('%s beside Été, Song 9, Don’t Stop: %s', (own, percent, sentence) => {
  show(own.split(' '), ['ete', 'song-9', 'dont-stop'])
  const share = screen.getByText(percent)
  expect(share.tagName).toBe('STRONG')
  expect(share.parentElement?.textContent).toBe(`${percent} in the same order`)
  expect(
    screen.getByText(/^Take any two of the songs in both lists: /).textContent,
  ).toContain(`: ${sentence}`)
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

test('songs of one list alone have no line, and are not compared', () => {
  show(['above-you', 'ete', 'song-9'], ['song-9', 'ete', 'dont-stop'])
  expect(songsOf('Yours')).toEqual([
    '1above you, only here',
    '2Été, no change',
    '3Song 9, down 2',
  ])
  const region = screen.getByRole('region', {
    name: 'Compared with the ranking',
  })
  expect(region.querySelectorAll('g')).toHaveLength(2)
  expect(screen.getByText('2 of the 3, 1 at the same number')).toBeTruthy()
  expect(screen.getByText('0%')).toBeTruthy()
})

test('somebody’s who sent it opens with what they agree on', () => {
  show(['dont-stop', 'ete', 'song-9'], ['ete', 'song-9', 'dont-stop'], true)
  expect(screen.getByText('1 of 3').parentElement?.textContent).toBe(
    'You agree on 1 of 3',
  )
  expect(
    screen.getByText('3 songs in both lists, none at the same number'),
  ).toBeTruthy()
})

test.each([true, false])(
  'with fewer than two songs in both, nothing is said of likeness (sent: %j)',
  (sent) => {
    show(['above-you', 'ete'], ['ete', 'song-9'], sent)
    expect(screen.queryByText(/same|agree/)).toBeNull()
    expect(songsOf('The ranking')).toHaveLength(2)
  },
)
