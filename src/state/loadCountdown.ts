import type { PublishedCountdown } from '../countdown/countdownSchema.ts'
import { fetchText } from './fetchText.ts'
import { LoadError } from './LoadError.ts'
import { withinTime } from './withinTime.ts'

const address = `${import.meta.env.BASE_URL}data/countdown.json`

/** The content file, whole and checked; throws a `LoadError` for any other. */
export async function loadCountdown(
  cancelled: AbortSignal,
): Promise<PublishedCountdown> {
  return withinTime(
    address,
    async (signal) => {
      const text = await fetchText(address, signal)
      // Once there is a line: a browser does not ask twice for a module.
      const { readCountdown } = await loadReader()
      return readCountdown(text, address)
    },
    cancelled,
  )
}

/** Where it is gone from the host, a newer app has taken its place. */
async function loadReader() {
  try {
    return await import('./readCountdown.ts')
  } catch (fault) {
    throw new LoadError('newer', String(fault))
  }
}
