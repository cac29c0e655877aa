import { expect, test } from 'vitest'
import { boundMarks } from '../../src/marks/boundMarks.ts'
import { formatMarks, parseMarks } from '../../src/marks/parseMarks.ts'
import { mapMarks, noMarks, type Marks } from '../../src/songs/marks.ts'

function loved(...slugs: string[]): Marks {
  return { ...noMarks, loved: slugs }
}

const many = Array.from({ length: 14_000 }, (_, at) => `a-song-${at}`)
const known = new Set(['girls', 'seven'])

test.each([
  ['few unknown ones are kept', loved('girls', 'gone'), loved('girls', 'gone')],
  ['one of too many letters is not', loved('a'.repeat(101)), noMarks],
  ['one of just as many is', loved('a'.repeat(100)), loved('a'.repeat(100))],
])('%s', (_, marks, kept) => {
  expect(boundMarks(marks, known)).toEqual(kept)
})

test('of very many unknown ones some hundreds are kept, and all others', () => {
  const kept = boundMarks(loved(...many, 'girls', 'seven'), known).loved
  expect(kept).toHaveLength(502)
  expect(kept).toEqual(expect.arrayContaining(['girls', 'seven']))
})

test('those from before come first', () => {
  const before = loved('zz-gone')
  expect(boundMarks(loved(...many, 'zz-gone'), known, before).loved).toContain(
    'zz-gone',
  )
})

test('what is left makes a file that is taken in', () => {
  const long = Array.from({ length: 14_000 }, (_, at) =>
    String(at).padStart(100, 'a'),
  )
  const bounded = boundMarks(
    mapMarks(() => [...long, ...known]),
    known,
  )
  const text = formatMarks(bounded)
  expect(text.length).toBeLessThan(200_000)
  expect(parseMarks(text)).toEqual(bounded)
})
