import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { forgetDevice } from '../../src/device/forgetDevice.ts'
import { forgetters } from '../../src/device/forgetters.ts'
import { visitStore } from '../../src/device/visitStore.ts'

const names = ['serviceWorker', 'caches'] as const
const owners = { serviceWorker: navigator, caches: globalThis }

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  for (const name of names) Reflect.deleteProperty(owners[name], name)
})

/** What the browser has of workers and stores, and how it answers. */
function give(answer: () => Promise<readonly unknown[]>) {
  for (const name of names)
    Object.defineProperty(owners[name], name, {
      configurable: true,
      value: { getRegistrations: answer, keys: answer },
    })
}

async function forget() {
  let told = 0
  function tell() {
    told += 1
  }
  forgetters.add(tell)
  localStorage.setItem('songs.watched', 'none')
  const forgotten = forgetDevice()
  await vi.runAllTimersAsync()
  forgetters.delete(tell)
  return {
    forgotten: await forgotten,
    told,
    kept: localStorage.getItem('songs.watched'),
  }
}

test.each<[how: string, answer: () => Promise<never[]>, forgotten: boolean]>([
  ['has none', async () => [], true],
  [
    'refuses',
    () => Promise.reject(new DOMException('no', 'SecurityError')),
    false,
  ],
  ['never answers', () => new Promise(() => undefined), false],
])(
  'a browser that is asked for workers and %s: the rest goes',
  async (_, answer, forgotten) => {
    give(answer)
    expect(await forget()).toEqual({ forgotten, told: 1, kept: null })
  },
)

test('what somebody says while the browser thinks about it stays said', async () => {
  give(() => new Promise(() => undefined))
  const store = visitStore('nothing')
  store.set('old')
  const forgotten = forgetDevice()
  expect(store.get()).toBe('nothing')
  store.set('new')
  await vi.runAllTimersAsync()
  await forgotten
  expect(store.get()).toBe('new')
})
