import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  contentNotes,
  parseContentNotes,
  type ContentNote,
} from '../../src/songs/contentNotes.ts'

test.each<[stored: string, notes: readonly ContentNote[]]>([
  ['', []],
  ['fight', ['fight']],
  ['self-harm,fight', ['fight', 'self-harm']],
  ['fight,fight', ['fight']],
  ['fight,snakes,,self-harm', ['fight', 'self-harm']],
  ['homophobic', []],
  ['homophobic-bullying', ['homophobic-bullying']],
  ['Fight', []],
  [' fight', []],
  ['fight;self-harm', []],
  ['["fight"]', []],
  ['a fight', []],
  ['constructor,toString,__proto__', []],
])('%j → %j', (stored, notes) => {
  expect(parseContentNotes(stored)).toEqual(notes)
})

test('what was chosen is read back, in the order of the table', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...contentNotes]), (chosen) => {
      expect(parseContentNotes(chosen.join())).toEqual(
        contentNotes.filter((note) => chosen.includes(note)),
      )
    }),
  )
})
