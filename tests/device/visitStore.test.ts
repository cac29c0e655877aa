import { expect, test } from 'vitest'
import { visitStore } from '../../src/device/visitStore.ts'

test('keeps a value, and tells whoever asked', () => {
  const store = visitStore('first')
  const seen: string[] = []
  const stop = store.subscribe(() => seen.push(store.get()))
  expect(store.get()).toBe('first')

  store.set('second')
  store.set('third')
  stop()
  store.set('fourth')

  expect(seen).toEqual(['second', 'third'])
  expect(store.get()).toBe('fourth')
})

test('each has a value of its own', () => {
  const [one, other] = [visitStore(1), visitStore(1)]
  one.set(2)
  expect(other.get()).toBe(1)
})
