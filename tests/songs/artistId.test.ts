import { expect, test } from 'vitest'
import { artistId } from '../../src/songs/artistId.ts'

test.each([
  ['girl in red', 'girl-in-red'],
  ['Ezra Williams', 'ezra-williams'],
  ['Ørsted', 'orsted'],
  ['Destiny’s Child', 'destinys-child'],
  ['Florence + The Machine', 'florence-the-machine'],
  ['AC/DC', 'ac-dc'],
  ['Simon & Garfunkel', 'simon-garfunkel'],
  ['…And You', 'and-you'],
  ['P!nk', 'p-nk'],
  ['Wham!', 'wham'],
  ['blink-182', 'blink-182'],
])('%s is %s', (artist, id) => {
  expect(artistId(artist)).toBe(id)
})
