import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { withinTime } from '../../src/content/withinTime.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A download: how it ends, and whether it may go on meanwhile. */
type Download = (signal: AbortSignal) => Promise<string>

/** Comes after so many milliseconds, unless it is told that nobody waits. */
function after(ms: number): Download {
  return (signal) =>
    new Promise((resolve, reject) => {
      function stop() {
        reject(new Error('stopped'))
      }
      if (signal.aborted) stop()
      signal.addEventListener('abort', stop)
      setTimeout(resolve, ms, 'text')
    })
}

function cancelledAfter(ms: number) {
  const waiting = new AbortController()
  if (ms === 0) waiting.abort()
  else setTimeout(() => waiting.abort(), ms)
  return waiting.signal
}

const never = new AbortController().signal

test.each<
  [
    what: string,
    download: Download,
    cancelled: () => AbortSignal,
    ending: string,
    moment: number,
  ]
>([
  ['in time', after(9999), () => never, 'text', 9999],
  ['too late', after(20_000), () => never, 'a.json: not here in 10000 ms', 1e4],
  [
    'broken off',
    () => Promise.reject(new Error('no line')),
    () => never,
    'no line',
    0,
  ],
  ['given up', after(9999), () => cancelledAfter(5000), 'stopped', 5000],
  ['given up before', after(9999), () => cancelledAfter(0), 'stopped', 0],
])('%s', async (_, download, cancelled, ending, moment) => {
  const started = Date.now()
  let given: AbortSignal | undefined
  const outcome = withinTime(
    'a.json',
    (signal) => {
      given = signal
      return download(signal)
    },
    cancelled(),
  )
    .catch((fault: unknown) => (fault as Error).message)
    .then((ended) => ({
      ended,
      moment: Date.now() - started,
      downloads: !given?.aborted,
    }))
  await vi.runAllTimersAsync()
  expect(await outcome).toEqual({ ended: ending, moment, downloads: false })
})

test('what is over leaves no timer behind', async () => {
  await withinTime('a.json', async () => 'text')
  expect(vi.getTimerCount()).toBe(0)
})
