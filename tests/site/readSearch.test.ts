import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSearch } from '../../src/site/readSearch.ts'

// What lists make of it is a table in tests/lists/parseView.test.ts.
test.each<[search: string, ...read: [name: string, value: string][]]>([
  ['?order=2ab&order=', ['order', '2ab'], ['order', '']],
  ['?utm_source=x&amp;order=2ab', ['utm_source', 'x'], ['order', '2ab']],
  ['?a&b=', ['a', ''], ['b', '']],
  ['?q=what?', ['q', 'what?']],
  ['?q=a;b', ['q', 'a;b']],
  ['?q=a=b', ['q', 'a=b']],
  ['?x;order=2ab', ['x', ''], ['order', '2ab']],
  [''],
  ['?'],
  ['?&amp;&'],
])('%j is read as %j', (search, ...read) => {
  expect([...readSearch(search)]).toEqual(read)
})

test('what is written whole is read as it was written', () => {
  const name = fc.stringMatching(/^[a-z]{1,9}$/)
  fc.assert(
    fc.property(
      fc.array(fc.tuple(name, fc.string({ unit: 'grapheme' }))),
      (pairs) => {
        const written = new URLSearchParams(pairs)
        expect([...readSearch(`?${written}`)]).toEqual([...written])
      },
    ),
  )
})
