import type { PublishedCountdown } from '../countdown/countdownSchema.ts'
import { fetchText } from './fetchText.ts'
import { withinTime } from './withinTime.ts'

/**
 * The content that the page was drawn from, which the build has checked and put
 * beside it. There is none where nothing was drawn, as in development. Throws
 * if it is to be had no more.
 */
export async function builtInCountdown(): Promise<
  PublishedCountdown | undefined
> {
  const link = document.querySelector<HTMLLinkElement>('link#countdown')
  if (!link) return undefined
  const { href } = link
  const text = await withinTime(href, (signal) => fetchText(href, signal))
  return JSON.parse(text) as PublishedCountdown
}
