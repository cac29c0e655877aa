import { expect, test } from 'vitest'
import { catalogue } from '../../src/countdown/catalogue.ts'
import { fixture } from './fixture.ts'

const made = catalogue(fixture)

test('the content is there as it was', () => {
  expect(made).toMatchObject(fixture)
})

test('its choices are there', () => {
  expect(made.options.artist.map(({ value }) => value)).toEqual([
    'girl-in-grey',
    'ivo',
    'orsted',
    'zahara',
  ])
  expect(made.options.season).toHaveLength(3)
  expect(made.options.episode).toHaveLength(3)
  expect(made.options.character).toHaveLength(4)
})

test('all but who is in no scene is offered', () => {
  expect({ ...made.offered, character: [] }).toEqual({
    ...made.options,
    character: [],
  })
  expect(made.offered.character.map(({ value }) => value)).toEqual([
    'zoe',
    'adam',
    'mei',
  ])
})

test('its songs are there in each order', () => {
  const ranks = made.inOrder('winner').map(({ rank }) => rank)
  expect(ranks).toEqual([1, 2, 3, 4, 5, 6])
  expect(made.inOrder('countdown').map(({ rank }) => rank)).toEqual(
    ranks.toReversed(),
  )
  expect(made.inOrder('winner').map(({ rank }) => rank)).toEqual(ranks)
  expect(made.songs.map(({ rank }) => rank)).toEqual([4, 2, 1, 3, 5, 6])
})

test('its words lead to its songs', () => {
  expect(made.wordIndex.get('rail')).toEqual([fixture.songs[2]])
})
