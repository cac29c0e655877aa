import type { PublishedCountdown } from '../countdown/countdownSchema.ts'
import { fetchText } from './fetchText.ts'
import { readCountdown } from './readCountdown.ts'
import { withinTime } from './withinTime.ts'

const address = `${import.meta.env.BASE_URL}data/countdown.json`

/** The content file, whole and checked; throws a `LoadError` for any other. */
export async function loadCountdown(
  cancelled: AbortSignal,
): Promise<PublishedCountdown> {
  const text = await withinTime(
    address,
    (signal) => fetchText(address, signal),
    cancelled,
  )
  return readCountdown(text, address)
}
