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

test('its words lead to its songs', () => {
  expect([...(made.wordIndex.get('rail') ?? [])]).toEqual([fixture.songs[2]])
})
