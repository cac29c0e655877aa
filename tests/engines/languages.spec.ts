import { slugsFor } from '../e2e/oracle.ts'
import * as german from '../../src/words/de/words.ts'
import { axe, expect, test } from './fixtures.ts'

// What the site says and does in English it says and does in German.

test('German pages are filtered, searched and left in German', async ({
  tab,
}) => {
  await tab.open('de/')
  expect(await tab.run(() => document.documentElement.lang)).toBe('de')
  await tab.press('checkbox', /^Elle ?, /)
  await expect
    .poll(() => tab.songs())
    .toEqual(slugsFor({ character: ['elle'] }))
  await expect.poll(() => tab.address()).toBe('/de/?character=elle')
  await tab.press('link', german.soundtrackTab)
  await expect.poll(() => tab.address()).toBe('/de/soundtrack/')
  await expect.poll(() => tab.text()).toContain(german.soundtrackTitle)
})

test('a German question finds its song', async ({ tab }) => {
  await tab.open('de/?q=schnee')
  await expect.poll(() => tab.songs()).toEqual(['dance-with-me'])
})

test('nothing stands in the way on a German page', async ({ tab }) => {
  await tab.openWith({ 'songs.language': 'de' }, 'de/songs/seven/')
  await axe(tab)
})
