import { beforeEach, describe, expect, test, vi } from 'vitest'
import { deviceStore } from '../../src/device/deviceStore.ts'

type Colour = 'red' | 'blue'

function parse(text: string): Colour | undefined {
  return text === 'red' || text === 'blue' ? text : undefined
}

beforeEach(() => localStorage.clear())

test('keeps a word for the next visit', () => {
  deviceStore('colour', parse).set('blue')
  expect(deviceStore('colour', parse).get()).toBe('blue')
})

test.each([['green'], [''], ['__proto__'], ['{"a":1}']])(
  'takes what it does not understand for nothing: %j',
  (junk) => {
    localStorage.setItem('colour', junk)
    expect(deviceStore('colour', parse).get()).toBeUndefined()
  },
)

test('tells this tab and, by the storage event, others', () => {
  const store = deviceStore('colour', parse)
  const seen: (Colour | undefined)[] = []
  const stop = store.subscribe(() => seen.push(store.get()))

  store.set('red')
  localStorage.setItem('colour', 'blue')
  dispatchEvent(new StorageEvent('storage', { key: 'colour' }))
  stop()
  store.set('red')

  expect(seen).toEqual(['red', 'blue'])
})

test('looks again when the browser goes back to a page that slept', () => {
  const store = deviceStore('colour', parse)
  store.set('red')
  const seen: (Colour | undefined)[] = []
  const stop = store.subscribe(() => seen.push(store.get()))

  localStorage.setItem('colour', 'blue')
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  stop()
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))

  expect(seen).toEqual(['blue'])
})

describe('where storage', () => {
  test('is full, a choice holds for the visit', () => {
    const store = deviceStore('colour', parse)
    const full = vi.spyOn(globalThis, 'localStorage', 'get').mockReturnValue({
      getItem: () => 'blue',
      setItem() {
        throw new DOMException('full', 'QuotaExceededError')
      },
    } as unknown as Storage)
    expect(store.isKept()).toBe(true)
    store.set('red')
    expect(store.get()).toBe('red')
    expect(store.isKept()).toBe(false)

    // Until there is room again.
    full.mockRestore()
    store.set('blue')
    expect(store.isKept()).toBe(true)
    expect(deviceStore('colour', parse).get()).toBe('blue')
  })

  test('is forbidden, nothing is known and nothing fails', () => {
    vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError')
    })
    const store = deviceStore('colour', parse)
    expect(store.get()).toBeUndefined()
    store.set('blue')
    expect(store.get()).toBe('blue')
    expect(store.isKept()).toBe(false)
  })

  test('is full and another tab clears it, nothing is known', () => {
    vi.spyOn(globalThis, 'localStorage', 'get').mockReturnValue({
      getItem: () => null,
      setItem() {
        throw new DOMException('full', 'QuotaExceededError')
      },
    } as unknown as Storage)
    const store = deviceStore('colour', parse)
    const stop = store.subscribe(() => undefined)
    store.set('red')
    dispatchEvent(new StorageEvent('storage', { key: 'another' }))
    expect(store.get()).toBe('red')
    dispatchEvent(new StorageEvent('storage', { key: null }))
    stop()
    expect(store.get()).toBeUndefined()
  })

  test('is cleared by another tab, nothing is known', () => {
    const store = deviceStore('colour', parse)
    store.set('red')
    const seen: (Colour | undefined)[] = []
    const stop = store.subscribe(() => seen.push(store.get()))
    localStorage.clear()
    dispatchEvent(new StorageEvent('storage', { key: null }))
    stop()
    expect(seen).toEqual([undefined])
  })
})
