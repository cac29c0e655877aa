import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { noMarks, type Marks } from '../../src/songs/marks.ts'
import { formatMarks, parseMarks } from '../../src/marks/parseMarks.ts'
import { anyMarks } from './anyMarks.ts'
import { anyText } from '../songs/anyText.ts'

test.each<[text: string, marks: Marks]>([
  ['{"version":1,"loved":[],"heard":[]}', noMarks],
  [
    '{"version":1,"loved":["girls","ur-so-pretty"],"heard":["seven"]}',
    { loved: ['girls', 'ur-so-pretty'], heard: ['seven'] },
  ],
])('%s and %j are each other’s writing', (text, marks) => {
  expect(parseMarks(text)).toEqual(marks)
  expect(formatMarks(marks)).toBe(text)
})

test.each<[text: string, marks: Partial<Marks>]>([
  // Tidied by hand, or by a program.
  ['{ "version": 1, "heard": ["girls"] }\n', { heard: ['girls'] }],
  ['{"version":1}', {}],
  ['{"version":1,"loved":["b","a","b"]}', { loved: ['a', 'b'] }],
  ['{"version":1,"skipped":["girls"]}', {}],

  // Songs that there are not, or not any more.
  ['{"version":1,"loved":["gone"]}', { loved: ['gone'] }],

  // What is no slug, and what is no list.
  [
    '{"version":1,"loved":["girls",1,null,[],{},"A","../x","","-",true]}',
    { loved: ['girls'] },
  ],
  ['{"version":1,"loved":"girls","heard":{"0":"girls"}}', {}],
  ['{"version":1,"__proto__":{"loved":["girls"]}}', {}],
])('%s is read', (text, marks) => {
  expect(parseMarks(text)).toEqual({ ...noMarks, ...marks })
})

test.each([
  '',
  'girls',
  'null',
  '1',
  '"version"',
  '[]',
  '[{"version":1}]',
  '{}',
  '{"version":0}',
  '{"version":-1}',
  '{"version":"1"}',
  '{"version":null}',
  '{"version":{}}',
  '{"loved":["girls"]}',
  '{"version":1,"loved":["girls"]',
  '\uFEFF{"version":1}',
])('%j is no text of ours', (text) => {
  expect(parseMarks(text)).toBe('unreadable')
})

test.each(['{"version":2}', '{"version":1.5}', '{"version":3,"stars":{}}'])(
  '%s is from a newer site',
  (text) => {
    expect(parseMarks(text)).toBe('newer')
  },
)

test('what is written of any marks is read as those marks', () => {
  fc.assert(
    fc.property(anyMarks, (marks) => {
      expect(parseMarks(formatMarks(marks))).toEqual(marks)
    }),
  )
})

test('whatever the text, it is read or refused, and tidy then', () => {
  const json = fc
    .record({ version: fc.constant(1) }, {})
    .chain((base) =>
      fc
        .record({ loved: fc.jsonValue(), heard: fc.array(fc.jsonValue()) })
        .map((rest) => JSON.stringify({ ...base, ...rest })),
    )
  fc.assert(
    fc.property(fc.oneof(anyText, fc.json(), json), (text) => {
      const read = parseMarks(text)
      const marks = typeof read === 'string' ? noMarks : read
      expect(parseMarks(formatMarks(marks))).toEqual(marks)
    }),
  )
})
