import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Song } from '../../../src/songs/Song.ts'
import { LongList } from '../../../src/pages/list/LongList.tsx'
import { fixture } from '../../songs/fixture.ts'

const song = fixture.songs[0] as Song
const songs = Array.from({ length: 70 }, (_, at) => ({
  ...song,
  slug: `song-${at}`,
}))

function list(some: readonly Song[], target = '', total = 200) {
  return (
    <LongList songs={some} target={target} total={total}>
      {(part) => (
        <ol>
          {part.map(({ slug }) => (
            <li key={slug} id={slug} tabIndex={-1}>
              {slug}
            </li>
          ))}
        </ol>
      )}
    </LongList>
  )
}

/** The first and the last song drawn, and how many; the buttons around them. */
function drawn() {
  const all = screen.queryAllByRole('listitem').map(({ id }) => id)
  const buttons = screen.queryAllByRole('button')
  return {
    songs: [all[0], all.at(-1), all.length],
    buttons: buttons.map(({ textContent }) => textContent),
  }
}

function focused() {
  return document.activeElement?.id
}

test('what is no more than part of a short list is drawn whole', () => {
  render(list(songs, 'song-33', 199))
  expect(drawn()).toEqual({ songs: ['song-0', 'song-69', 70], buttons: [] })
  expect(focused()).toBe('')
})

test('more songs are drawn as they are asked for, and read on', async () => {
  render(list(songs))
  expect(drawn()).toEqual({
    songs: ['song-0', 'song-19', 20],
    buttons: ['Show 20 more'],
  })

  const visitor = userEvent.setup()
  await visitor.click(screen.getByRole('button', { name: 'Show 20 more' }))
  expect(drawn().songs).toEqual(['song-0', 'song-39', 40])
  expect(focused()).toBe('song-20')

  await visitor.click(screen.getByRole('button', { name: 'Show 20 more' }))
  expect(drawn().buttons).toEqual(['Show 10 more'])
  await visitor.click(screen.getByRole('button', { name: 'Show 10 more' }))
  expect(drawn()).toEqual({ songs: ['song-0', 'song-69', 70], buttons: [] })
  expect(focused()).toBe('song-60')
})

test('the song that the address points at is drawn, and where it is read', async () => {
  const { rerender } = render(list(songs))
  rerender(list(songs, 'song-45'))
  expect(drawn()).toEqual({
    songs: ['song-40', 'song-59', 20],
    buttons: ['Show 20 before these', 'Show 10 more'],
  })
  expect(focused()).toBe('song-45')

  const visitor = userEvent.setup()
  await visitor.click(
    screen.getByRole('button', { name: 'Show 20 before these' }),
  )
  expect(drawn().songs).toEqual(['song-20', 'song-59', 40])
  expect(focused()).toBe('song-39')

  rerender(list(songs, 'song-0'))
  expect(drawn().songs).toEqual(['song-0', 'song-19', 20])
  expect(focused()).toBe('song-0')
})

test('a part is never more than there is', () => {
  const { rerender } = render(list(songs, 'song-69'))
  expect(drawn().songs).toEqual(['song-60', 'song-69', 10])
  expect(drawn().buttons).toEqual(['Show 20 before these'])

  rerender(list(songs.slice(0, 20)))
  expect(drawn()).toEqual({ songs: ['song-0', 'song-19', 20], buttons: [] })
  rerender(list([]))
  expect(drawn()).toEqual({ songs: [undefined, undefined, 0], buttons: [] })
})

test.each(['nobody', 'song-70', ''])(
  'a target that is not there, “%s”, changes nothing',
  (target) => {
    render(list(songs, target))
    expect(drawn().songs).toEqual(['song-0', 'song-19', 20])
  },
)

test('the way past the controls leaves the part as it is', async () => {
  const { rerender } = render(list(songs))
  await userEvent
    .setup()
    .click(screen.getByRole('button', { name: 'Show 20 more' }))
  rerender(list(songs, 'songs'))
  expect(drawn().songs).toEqual(['song-0', 'song-39', 40])
})

test('another list begins at its beginning', async () => {
  const { rerender } = render(list(songs))
  await userEvent
    .setup()
    .click(screen.getByRole('button', { name: 'Show 20 more' }))
  rerender(list(songs))
  expect(drawn().songs).toEqual(['song-0', 'song-39', 40])

  rerender(list(songs.toReversed()))
  expect(drawn().songs).toEqual(['song-69', 'song-50', 20])
})
