import { readFileSync } from 'node:fs'
import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { soundtrackQuery } from '../../src/content/soundtrackQuery.ts'
import { publishedCountdown, publishedSoundtrack } from '../songs/published.ts'

const whole = readFileSync(
  new URL('../../public/data/soundtrack.json', import.meta.url),
  'utf8',
)

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** Loads the file from a host that goes on giving the same answer. */
async function load(body: string, status = 200) {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address)
    return new Response(body, {
      status,
      headers: { 'content-type': 'application/json' },
    })
  })
  const loading = new QueryClient()
    .query(soundtrackQuery(publishedCountdown))
    .then(
      (soundtrack) => ({ soundtrack, error: undefined }),
      (error: unknown) => ({ soundtrack: undefined, error }),
    )
  await vi.runAllTimersAsync()
  return { ...(await loading), asked }
}

function changed(from: string, to: string) {
  const body = whole.replace(from, to)
  if (body === whole) throw new Error(`${from} is not in the file`)
  return body
}

test('the published file', async () => {
  expect(await load(whole)).toEqual({
    soundtrack: publishedSoundtrack,
    error: undefined,
    asked: ['/data/soundtrack.json'],
  })
})

const [other] = publishedSoundtrack.songs
const [ranked] = publishedCountdown.songs

test.each<
  [
    what: string,
    body: string,
    status: number,
    fault: string,
    asked: number,
    detail: RegExp,
  ]
>([
  ['nowhere', '', 404, 'missing', 1, /soundtrack\.json: HTTP 404/],
  ['on a busy host', '', 503, 'busy', 3, /soundtrack\.json: HTTP 503/],
  [
    'half of it',
    whole.slice(0, whole.length / 2),
    200,
    'damaged',
    1,
    /soundtrack\.json: SyntaxError/,
  ],
  [
    'of a newer app',
    changed('"version": 2', '"version": 3'),
    200,
    'newer',
    1,
    /soundtrack\.json: format 3/,
  ],
  [
    'with a song of the ten',
    changed(`"slug": "${other?.slug}"`, `"slug": "${ranked?.slug}"`),
    200,
    'damaged',
    1,
    /soundtrack\.json.*songs\.0\.slug: .*stands there twice/s,
  ],
])('%s', async (_, body, status, fault, times, detail) => {
  const { error, asked } = await load(body, status)
  expect(error).toMatchObject({ name: 'LoadError', fault })
  expect(String(error)).toMatch(detail)
  expect(asked).toHaveLength(times)
})
