import { queryOptions } from '@tanstack/react-query'
import { DataError } from '../countdown/DataError.ts'
import { parseCountdown } from '../countdown/parseCountdown.ts'

const file = 'data/countdown.json'

/** The content file: where it is, how it is read, how long it stays good. */
export const countdownQuery = queryOptions({
  queryKey: ['countdown'],
  queryFn: async ({ signal }) => parseCountdown(await fetchJson(signal)),
  // It changes with a deployment: an hour old is new enough for one visit.
  staleTime: 60 * 60_000,
  gcTime: Infinity,
  // A broken file stays broken; a lost connection may come back.
  retry: (failures, error) => failures < 2 && !(error instanceof DataError),
})

/** A stalled connection must end in words, not in a spinner: 20 seconds. */
const patience = 20_000

async function fetchJson(cancelled: AbortSignal): Promise<unknown> {
  const response = await fetch(import.meta.env.BASE_URL + file, {
    signal: AbortSignal.any([cancelled, AbortSignal.timeout(patience)]),
    // The page has a copy built in: everything else goes first.
    priority: 'low',
  })
  if (!response.ok) throw new Error(`${file}: HTTP ${response.status}`)
  const type = response.headers.get('content-type') ?? 'nothing'
  if (!/^application\/json\b/.test(type))
    throw new DataError(file, [`the file: expected JSON, received ${type}`])
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new DataError(file, [`the file: ${String(error)}`])
  }
}
