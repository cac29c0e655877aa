import { expect, test } from 'vitest'
import { knownMarks } from '../../src/marks/knownMarks.ts'
import { noMarks } from '../../src/songs/marks.ts'

const marks = { loved: ['girls', 'gone'], heard: ['gone'] }

test('only songs that there are count', () => {
  expect(knownMarks(marks, new Set(['girls']))).toEqual({
    ...noMarks,
    loved: ['girls'],
  })
})

test('until it is known which there are, all do', () => {
  expect(knownMarks(marks, undefined)).toEqual(marks)
})
