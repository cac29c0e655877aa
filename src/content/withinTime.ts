import { LoadError } from './LoadError.ts'

/** A stalled connection must end in words, not in a spinner: 10 seconds. */
const patience = 10_000

/**
 * What `load` resolves to, if that is in time, and else throws a `LoadError`.
 * The signal that `load` has is aborted when it is over, however it ends, and
 * when nobody waits any more: no download goes on that nobody reads.
 */
export async function withinTime<T>(
  address: string,
  load: (signal: AbortSignal) => Promise<T>,
  cancelled?: AbortSignal,
): Promise<T> {
  const ending = new AbortController()
  // `AbortSignal.any` does this, too, in browsers newer than those we build for.
  cancelled?.addEventListener('abort', () => ending.abort())
  // A signal that was aborted before fires no event.
  if (cancelled?.aborted) ending.abort()
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new LoadError('slow', `${address}: not here in ${patience} ms`))
    }, patience)
  })
  try {
    return await Promise.race([load(ending.signal), late])
  } finally {
    clearTimeout(timer)
    ending.abort()
  }
}
