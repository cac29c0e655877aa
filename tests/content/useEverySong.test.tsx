import { readFileSync } from 'node:fs'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useEverySong } from '../../src/content/useEverySong.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const names = ['countdown', 'soundtrack'] as const
type Name = (typeof names)[number]

function read(name: Name) {
  return readFileSync(
    `${import.meta.dirname}/../../public/data/${name}.json`,
    'utf8',
  )
}

/** Of both files, each with one slug. */
const songs = names
  .map((name) => read(name).split('"slug"').length - 1)
  .reduce((one, other) => one + other)

/** A host that first fails so often, and what it was asked for, in order. */
function startHost(fails: Partial<Record<Name, readonly number[]>>) {
  const asked: Name[] = []
  const left = { countdown: [], soundtrack: [], ...fails }
  vi.stubGlobal('fetch', async (address: string) => {
    const name = names.find((one) => address.endsWith(`data/${one}.json`))
    if (!name) throw new Error(`nobody knows ${address}`)
    const status = left[name][asked.filter((one) => one === name).length] ?? 200
    asked.push(name)
    await new Promise((resolve) => setTimeout(resolve, 100))
    return new Response(status === 200 ? read(name) : '', {
      status,
      headers: { 'content-type': 'application/json' },
    })
  })
  return asked
}

/** Long enough for all that is tried by itself, and for modules to come. */
async function wait(turns = 4) {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(20_000)
    await vi.dynamicImportSettled()
  })
  if (turns > 1) await wait(turns - 1)
}

const busy = [503, 503, 503]

test.each<
  [
    what: string,
    fails: Partial<Record<Name, readonly number[]>>,
    asked: readonly Name[],
    fault: string,
    askedThen: readonly Name[],
  ]
>([
  [
    'the ten are missing',
    { countdown: [404] },
    ['countdown'],
    'missing',
    ['countdown', 'soundtrack'],
  ],
  [
    'the ten are on a busy host',
    { countdown: busy },
    ['countdown', 'countdown', 'countdown'],
    'busy',
    ['countdown', 'soundtrack'],
  ],
  [
    'the others are missing',
    { soundtrack: [404] },
    ['countdown', 'soundtrack'],
    'missing',
    ['soundtrack'],
  ],
  [
    'the others are on a busy host',
    { soundtrack: busy },
    ['countdown', 'soundtrack', 'soundtrack', 'soundtrack'],
    'busy',
    ['soundtrack'],
  ],
])(
  '%s: that is said once, and one press tries what failed',
  async (_, fails, first, fault, then) => {
    const asked = startHost(fails)
    /** What was there to see, one after the other. */
    const seen: string[] = []
    const client = new QueryClient()
    const { result } = renderHook(
      () => {
        const content = useEverySong()
        const now = content.error?.fault ?? (content.data ? 'songs' : 'loading')
        if (seen.at(-1) !== now) seen.push(now)
        return content
      },
      {
        wrapper: ({ children }) => (
          <QueryClientProvider client={client}>{children}</QueryClientProvider>
        ),
      },
    )
    await wait()
    expect(asked).toEqual(first)
    expect(seen).toEqual(['loading', fault])

    void result.current.refetch()
    await wait()
    expect(asked.slice(first.length)).toEqual(then)
    expect(seen).toEqual(['loading', fault, 'loading', 'songs'])
    expect(result.current.data?.songs).toHaveLength(songs)
  },
)

test('who does not want the other songs takes them from nobody', async () => {
  const asked = startHost({ soundtrack: [503] })
  const client = new QueryClient()
  const { result } = renderHook(
    () => ({ wanted: useEverySong(), unwanted: useEverySong(false) }),
    {
      wrapper: ({ children }) => (
        <QueryClientProvider client={client}>{children}</QueryClientProvider>
      ),
    },
  )
  await wait()
  expect(asked).toEqual(['countdown', 'soundtrack', 'soundtrack'])
  expect(result.current.wanted.error).toBeNull()
  expect(result.current.wanted.data?.songs).toHaveLength(songs)
})
