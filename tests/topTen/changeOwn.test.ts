import { expect, test } from 'vitest'
import { changeOwn } from '../../src/topTen/changeOwn.ts'

test.each<
  [
    own: string,
    linked: string | undefined,
    change: string,
    then: string | undefined,
  ]
>([
  // The address carries one's own: it goes along.
  ['abc', 'abc', 'cab', 'cab'],
  // It carries somebody else's: that stays, and so does an address without.
  ['abc', 'bac', 'cab', 'bac'],
  ['abc', undefined, 'cab', undefined],
  // One takes somebody else's over.
  ['abc', 'bac', 'bac', 'bac'],
])(
  'own %s, linked %s, changed to %s: then linked is %s',
  (own, linked, change, then) => {
    const orders = { own: own.split(''), linked: linked?.split('') }
    expect(changeOwn(orders, change.split(''))).toEqual({
      own: change.split(''),
      linked: then?.split(''),
    })
  },
)
