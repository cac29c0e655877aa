import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  linkedName,
  linkedTopTen,
  linksOthers,
  linkTopTen,
} from '../../src/topTen/linkedTopTen.ts'
import { anyText } from '../songs/anyText.ts'
import { anyTopTen } from './anyTopTen.ts'

const ranking = ['ete', 'song-9', 'dont-stop']

const order = ['dont-stop', 'ete', 'song-9']
/** The order in version 2, which the test below holds to. */
const code = '28mq9r6pvfwd6gy'

test.each<[search: string, order: readonly string[] | string | undefined]>([
  [`?order=${code}`, order],
  [`?utm_source=chat&amp;order=${code}`, order],
  [`?Order=${code.toUpperCase()}.`, order],
  [`?order=28mq9%E2%80%8Br6pvf%C2%ADwd6-gy`, order],
  [`?order=28mq9r6+pvfwd6gy`, order],
  [`?order=28mq9r6%2520pvfwd6gy`, order],
  [`?order=${code}%20what+do+you+think`, order],
  [`?order=&order=${code}`, order],
  [`?order%3D${code}`, order],
  [`?order=3D${code}`, order],
  ['?order=3D1-89kbae', order],

  // Of version 1, where every song is named once.
  ['?order=1-89kbae', order],
  ['?order=1-kbae89', ranking],
  ['?order=1-89%E2%80%8Bkb-AE).', order],
  ['?order=1-89kbae+is+mine', order],
  ['?order=1-89kbae&order=1-aekb89', order],

  // Nobody asked.
  ['', undefined],
  ['?', undefined],
  ['?season=1', undefined],
  ['?reorder=1-89kbae', undefined],

  // Somebody asked for what cannot be read, or may not be theirs.
  ['?order', 'unreadable'],
  ['?order=', 'unreadable'],
  ['?order=1-', 'unreadable'],
  ['?order=1-89', 'unreadable'],
  ['?order=1-89kba', 'unreadable'],
  ['?order=1-89kbkb', 'unreadable'],
  ['?order=1-89kbaezz', 'unreadable'],
  ['?order=1-89kbaekb', 'unreadable'],
  ['?order=0-89kbae', 'unreadable'],
  ['?order=2-89kbae', 'unreadable'],
  // In version 2 of songs of which there is none here.
  [linkTopTen('', ['other']), 'unreadable'],
  ['?order=28mq9r6pvfwd6g', 'unreadable'],
  ['?order=28mq9r6pvwfd6gy', 'unreadable'],
  ['?order=%E0%A4%A', 'unreadable'],
  ['?order=toString', 'unreadable'],
])('%j asks for %j', (search, asked) => {
  expect(linkedTopTen(search, ranking, ranking)).toEqual(asked)
})

test.each([
  ['', `?order=${code}`],
  ['?order=junk', `?order=${code}`],
  ['?a=1&order=1-kbae89&b=2', `?a=1&order=${code}&b=2`],
  ['?order=1-ae&order=1-kb', `?order=${code}`],
])('written into %j it is %j', (search, linked) => {
  expect(linkTopTen(search, order)).toBe(linked)
})

test('an order of any songs is read by who knows them', () => {
  const chosen = ['other', 'ete']
  const link = linkTopTen('', chosen)
  expect(linksOthers(link, ranking)).toBe(true)
  expect(linkedTopTen(link, ranking, [...ranking, 'other'])).toEqual(chosen)
  expect(linksOthers(linkTopTen('', order), ranking)).toBe(false)
  expect(linksOthers('?order=1-89kbae', ranking)).toBe(false)
  expect(linksOthers('?order=junk', ranking)).toBe(false)
})

test('it goes by its name, and takes it along', () => {
  const link = linkTopTen('?a=1', order, 'Été & <b>rain</b>')
  expect(link).toBe(
    `?a=1&order=${code}&name=%C3%89t%C3%A9+%26+%3Cb%3Erain%3C%2Fb%3E`,
  )
  expect(linkedName(link)).toBe('Été & <b>rain</b>')
  expect(linkTopTen(link, undefined)).toBe('?a=1')
  expect(linkTopTen(link, order)).toBe(`?a=1&order=${code}`)
  expect(linkedName(`?name=${'x'.repeat(400)}`)).toBe('x'.repeat(40))
})

test.each([
  ['?name=Rainy%2520days', 'Rainy days'],
  ['?name=%25C3%2589t%25C3%25A9', 'Été'],
  ['?name=100%25', '100%'],
  [`?order=3D${code}&name=3DRainy+days`, 'Rainy days'],
  [`?order=${code}&name=3D+sound`, '3D sound'],
])('%j calls it %j', (search, name) => {
  expect(linkedName(search)).toBe(name)
})

test.each([
  ['?order=1-89', ''],
  ['?a=1&order=1-kbae89&b=2&order', '?a=1&b=2'],
  ['?a=1', '?a=1'],
  ['', ''],
])('taken out of %j it leaves %j', (search, left) => {
  expect(linkTopTen(search, undefined)).toBe(left)
})

test('what is written into any address is read from it', () => {
  fc.assert(
    fc.property(anyText, anyTopTen(ranking), (search, topTen) => {
      const link = linkTopTen(search, topTen)
      expect(linkedTopTen(link, ranking, ranking)).toEqual(topTen)
    }),
  )
})
