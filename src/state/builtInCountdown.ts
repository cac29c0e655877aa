import type { Countdown } from '../countdown/countdownSchema.ts'
import { parseCountdown } from '../countdown/parseCountdown.ts'

/**
 * The content as it was when the page was built, out of the page itself; there
 * is none in development. The running app still loads the file: it may be newer.
 */
export function builtInCountdown(): Countdown | undefined {
  const text = document.querySelector('#countdown-json')?.textContent
  return text ? parseCountdown(JSON.parse(text)) : undefined
}
