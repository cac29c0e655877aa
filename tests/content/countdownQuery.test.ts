import { readFileSync } from 'node:fs'
import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { countdownQuery } from '../../src/content/countdownQuery.ts'
import type { LoadFault } from '../../src/content/loadFaults.ts'
import { publishedCountdown } from '../songs/published.ts'

const whole = readFileSync(
  new URL('../../public/data/countdown.json', import.meta.url),
  'utf8',
)
const json = { 'content-type': 'application/json' }

/** One answer of the host, or what comes instead of one. */
type Answer = (signal: AbortSignal) => Promise<Response>

function answer(
  body: BodyInit | null,
  init: ResponseInit = { headers: json },
): Answer {
  return async () => new Response(body, init)
}

function status(code: number, headers?: Record<string, string>) {
  return answer('', { status: code, ...(headers && { headers }) })
}

function changed(from: string | RegExp, to: string) {
  const body = whole.replace(from, to)
  if (body === whole) throw new Error(`${from} is not in the file`)
  return answer(body)
}

/** Never comes, unless it is told that nobody waits. */
function silence(signal: AbortSignal) {
  return new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error))
  })
}

/** Comes piece by piece, and after the last breaks off or stands still. */
function pieces(
  texts: readonly string[],
  ending: 'ends' | 'breaks off' | 'stalls',
  headers: Record<string, string> = json,
): Answer {
  return async (signal) => {
    const left = [...texts]
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const text = left.shift()
        if (text !== undefined)
          return controller.enqueue(new TextEncoder().encode(text))
        if (ending === 'ends') return controller.close()
        if (ending === 'breaks off')
          return controller.error(new TypeError('network error'))
        return silence(signal)
      },
    })
    return new Response(body, { headers })
  }
}

/** Comes when hope is almost gone. */
function slowly(late: Answer): Answer {
  return async (signal) => {
    await new Promise((resolve) => setTimeout(resolve, 9999))
    return late(signal)
  }
}

const half = whole.slice(0, whole.length / 2)
const unreachable: Answer = () => Promise.reject(new TypeError('fetch failed'))

let client = new QueryClient()

beforeEach(() => {
  vi.useFakeTimers()
  client = new QueryClient()
})
afterEach(() => vi.useRealTimers())

/** Loads the file from a host that goes on giving its last answer. */
async function load(...answers: readonly Answer[]) {
  const started = Date.now()
  let took = 0
  const moments: number[] = []
  const closed: number[] = []
  vi.stubGlobal('fetch', (_: string, { signal }: { signal: AbortSignal }) => {
    const now = answers[Math.min(moments.length, answers.length - 1)]
    moments.push(Date.now() - started)
    signal.addEventListener('abort', () => {
      closed.push(Date.now() - started)
    })
    return now?.(signal)
  })
  const loading = client
    .query(countdownQuery)
    .then(
      (countdown) => ({ countdown, error: undefined }),
      (error: unknown) => ({ countdown: undefined, error }),
    )
    .finally(() => (took = Date.now() - started))
  await vi.runAllTimersAsync()
  const { countdown, error } = await loading
  return {
    countdown,
    error,
    /** When the host was asked, in milliseconds, */
    moments,
    /** when it was over, */
    took,
    /** and when no download could go on any more. */
    closed,
  }
}

test('the published file', async () => {
  const outcome = await load(answer(whole))
  expect(outcome).toMatchObject({
    countdown: publishedCountdown,
    moments: [0],
    closed: [0],
  })
})

describe('taken for the file it is', () => {
  test.each<[what: string, file: Answer]>([
    ['with a byte-order mark', answer(`\uFEFF${whole}`)],
    [
      'called JSON in another spelling',
      answer(whole, { headers: { 'content-type': 'Application/JSON ; q=1' } }),
    ],
    ['in pieces', pieces(whole.match(/.{1,1000}/gs) ?? [], 'ends')],
    [
      'of just the most bytes',
      answer(whole.padEnd(1_000_000 - (utf8Length(whole) - whole.length))),
    ],
  ])('%s', async (_, file) => {
    const { countdown, moments } = await load(file)
    expect(countdown).toEqual(publishedCountdown)
    expect(moments).toEqual([0])
  })
})

function utf8Length(text: string) {
  return new TextEncoder().encode(text).length
}

type Row = readonly [
  what: string,
  file: Answer,
  fault: LoadFault,
  asked: number,
  detail: RegExp,
]

const truncated = answer(half)
const zeros = new Uint8Array(1_000_000)

test.each<Row>([
  // What may pass is asked for three times in all,
  ['no line', unreachable, 'unreachable', 3, /fetch failed/],
  ['broken off', pieces([half], 'breaks off'), 'unreachable', 3, /network/],
  ['no answer', silence, 'slow', 3, /not here in 10000 ms/],
  ['stalled half-way', pieces([half], 'stalls'), 'slow', 3, /10000 ms/],
  ['408', status(408), 'busy', 3, /HTTP 408/],
  ['425', status(425), 'busy', 3, /HTTP 425/],
  ['429', status(429), 'busy', 3, /HTTP 429/],
  ['500', status(500), 'busy', 3, /HTTP 500/],
  ['503', status(503), 'busy', 3, /HTTP 503/],
  // unless the host asks for a longer wait than anybody has.
  ['503 for an hour', status(503, { 'retry-after': '3600' }), 'busy', 1, /503/],
  // What will not pass is asked for once.
  ['404', status(404), 'missing', 1, /countdown\.json: HTTP 404/],
  ['403', status(403), 'missing', 1, /HTTP 403/],
  ['410', status(410), 'missing', 1, /HTTP 410/],
  [
    'a log-in page',
    answer('<!doctype html><p>Log in', {
      headers: { 'content-type': 'text/html; charset=utf-8' },
    }),
    'foreign',
    1,
    /expected JSON, received text\/html/,
  ],
  [
    'plain text',
    answer(whole, { headers: { 'content-type': 'text/plain' } }),
    'foreign',
    1,
    /received text\/plain/,
  ],
  [
    'a stream of JSON',
    answer(whole, { headers: { 'content-type': 'application/json-seq' } }),
    'foreign',
    1,
    /received application\/json-seq/,
  ],
  ['no type', answer(new Uint8Array([123, 125]), {}), 'foreign', 1, /nothing/],
  ['truncated', truncated, 'damaged', 1, /SyntaxError/],
  ['empty', answer(''), 'damaged', 1, /SyntaxError/],
  ['204', answer(null, { status: 204, headers: json }), 'damaged', 1, /Syntax/],
  [
    'Latin-1',
    answer(Uint8Array.of(123, 34, 233, 34, 58, 49, 125)),
    'damaged',
    1,
    /not UTF-8/,
  ],
  ['UTF-16', answer(Uint8Array.of(254, 255, 0, 123)), 'damaged', 1, /UTF-8/],
  [
    'said to have 50 MB',
    pieces(['{}'], 'stalls', { ...json, 'content-length': '52428800' }),
    'damaged',
    1,
    /more than 1000000 bytes/,
  ],
  [
    'more than it said',
    answer(new Blob([zeros, zeros]), {
      headers: { ...json, 'content-length': '9' },
    }),
    'damaged',
    1,
    /more than 1000000 bytes/,
  ],
  ['null', answer('null'), 'damaged', 1, /the file: /],
  ['another shape', answer('{"songs":[]}'), 'damaged', 1, /version: /],
  [
    'one bad song',
    changed('"rank": 10', '"rank": "10"'),
    'damaged',
    1,
    /countdown\.json.*songs\.0\.rank: .*"10"/s,
  ],
  [
    'a contradiction',
    changed('"rank": 10', '"rank": 9'),
    'damaged',
    1,
    /songs\.1\.rank: 9 stands there twice/,
  ],
  [
    'an older format',
    answer('{"version":0}'),
    'older',
    1,
    /format 0, where this app reads 2/,
  ],
  [
    'a newer format',
    changed('"version": 2', '"version": 3'),
    'newer',
    1,
    /format 3, where this app reads 2/,
  ],
  [
    'a format in other words',
    changed('"version": 2', '"version": "3"'),
    'damaged',
    1,
    /version: /,
  ],
])('%s', async (_, file, fault, asked, detail) => {
  const { error, moments, closed } = await load(file)
  expect(error).toMatchObject({ name: 'LoadError', fault })
  expect(String(error)).toMatch(detail)
  expect(moments).toHaveLength(asked)
  expect(closed).toHaveLength(asked)
})

describe('asked again', () => {
  test.each<[what: string, first: Answer, moments: readonly number[]]>([
    ['a line that comes back', unreachable, [0, 1000]],
    ['an answer that never came', silence, [0, 11_000]],
    ['a host that is busy', status(500), [0, 1000]],
    ['as soon as the host says', status(503, { 'retry-after': '0' }), [0, 0]],
    ['no sooner than it says', status(429, { 'retry-after': '9' }), [0, 9000]],
    [
      'for as long as it may',
      status(503, { 'retry-after': '10' }),
      [0, 10_000],
    ],
  ])('%s', async (_, first, moments) => {
    const outcome = await load(first, answer(whole))
    expect(outcome).toMatchObject({ countdown: publishedCountdown, moments })
  })
})

test('a broken file that follows a fault that passes is final', async () => {
  const outcome = await load(status(500), truncated, answer(whole))
  expect(outcome).toMatchObject({
    error: { fault: 'damaged' },
    moments: [0, 1000],
  })
})

test('even the worst host is done with in fifty seconds', async () => {
  const { error, took } = await load(
    slowly(status(503, { 'retry-after': '10' })),
  )
  expect(error).toMatchObject({ fault: 'busy' })
  expect(took).toBeLessThanOrEqual(50_000)
})

test('a huge file is not read to its end', async () => {
  let given = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      given += 100_000
      controller.enqueue(zeros.subarray(0, 100_000))
    },
  })
  const outcome = await load(answer(body))
  expect(outcome).toMatchObject({ error: { fault: 'damaged' } })
  expect(given).toBeLessThan(2_000_000)
})

test('a load that nobody waits for any more is broken off', async () => {
  setTimeout(() => void client.cancelQueries(), 5000)
  const { error, moments, closed, took } = await load(silence)
  expect(String(error)).toMatch(/Cancelled/)
  expect([moments, closed, took]).toEqual([[0], [5000], 5000])
})

test.each<[what: string, file: Answer]>([
  ['no line', unreachable],
  ['a stall', pieces([half], 'stalls')],
  ['404', status(404)],
  ['half of it', truncated],
  ['one bad song', changed('"rank": 10', '"rank": "10"')],
  ['a newer format', changed('"version": 2', '"version": 3')],
])('%s leaves the last good copy where it is', async (_, file) => {
  client.setQueryData(countdownQuery.queryKey, publishedCountdown, {
    updatedAt: 1,
  })
  const { error } = await load(file)
  expect(String(error)).toMatch(/countdown\.json/)
  expect(client.getQueryData(countdownQuery.queryKey)).toBe(publishedCountdown)
})

test.each<[what: string, age: number, asked: boolean]>([
  ['half an hour ago', 30, false],
  ['an hour ago and a bit', 61, true],
  ['tomorrow, as the clock was set back', -24 * 60, true],
])('whether a copy of %s is asked for again', async (_, age, asked) => {
  client.setQueryData(countdownQuery.queryKey, publishedCountdown, {
    updatedAt: Date.now() - age * 60_000,
  })
  const { moments } = await load(answer(whole))
  expect(moments.length > 0).toBe(asked)
})
