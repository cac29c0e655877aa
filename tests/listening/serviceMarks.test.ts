import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { serviceLetters } from '../../src/listening/serviceLetters.ts'
import { services } from '../../src/listening/services.ts'

test('every service has a mark or a letter, and no other mark is there', () => {
  const marks = readFileSync('src/listening/serviceMarks.svg', 'utf8')
  const drawn = [...marks.matchAll(/<symbol id="([^"]+)"/g)].map(([, id]) => id)
  expect(drawn).toEqual(
    Object.keys(services).filter((id) => !(id in serviceLetters)),
  )
})
