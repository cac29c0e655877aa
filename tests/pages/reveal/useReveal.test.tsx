import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { forgetDevice } from '../../../src/device/forgetDevice.ts'
import { useReveal } from '../../../src/pages/reveal/useReveal.ts'

beforeEach(forgetDevice)

function openReveal() {
  return renderHook(() => useReveal(10, false)).result
}

/** Another visit, on a device that has kept this much. */
async function comeBack(kept: string) {
  await forgetDevice()
  localStorage.setItem('songs.reveal', kept)
  return openReveal()
}

test('nothing is revealed before somebody goes on', () => {
  const page = openReveal()
  expect(page.current).toMatchObject({
    reveal: { at: 0, furthest: 0 },
    resume: 1,
  })
  act(() => page.current.goTo(1))
  expect(page.current.reveal).toEqual({ at: 1, furthest: 1 })
  // On the next page, too.
  expect(openReveal().current.reveal).toEqual({ at: 1, furthest: 1 })
})

test('one may go back, and as far as there are songs', () => {
  const page = openReveal()
  act(() => page.current.goTo(3))
  act(() => page.current.goTo(2))
  expect(page.current.reveal).toEqual({ at: 2, furthest: 3 })
  act(() => page.current.goTo(99))
  expect(page.current.reveal).toEqual({ at: 10, furthest: 10 })
  act(() => page.current.goTo(-1))
  expect(page.current.reveal).toEqual({ at: 0, furthest: 10 })
})

test.each([
  ['1-3-5', 3, 5],
  ['1-0-5', 5, 5],
])('who comes back to %s is shown no song before %i', async (kept, at, to) => {
  const page = await comeBack(kept)
  expect(page.current).toMatchObject({
    reveal: { at: 0, furthest: to },
    resume: at,
  })
  act(() => page.current.goTo(page.current.resume))
  expect(page.current.reveal).toEqual({ at, furthest: to })
})

test('who starts again has seen the first song alone', async () => {
  const page = await comeBack('1-3-5')
  act(() => page.current.startAgain())
  expect(page.current.reveal).toEqual({ at: 1, furthest: 1 })
  expect(localStorage.getItem('songs.reveal')).toBe('1-1-1')
})

test.each([
  ['', 1],
  ['1-3-5', 5],
])(
  'a link that starts it shows the first song to who kept %j',
  async (kept, to) => {
    await forgetDevice()
    localStorage.setItem('songs.reveal', kept)
    const page = renderHook(() => useReveal(10, true)).result
    expect(page.current.reveal).toEqual({ at: 1, furthest: to })
    act(() => page.current.goTo(2))
    expect(page.current.reveal).toEqual({ at: 2, furthest: Math.max(2, to) })
  },
)

test('junk that was kept reveals nothing', async () => {
  const page = await comeBack('2-9-9')
  expect(page.current).toMatchObject({
    reveal: { at: 0, furthest: 0 },
    resume: 1,
  })
})
