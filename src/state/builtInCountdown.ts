import type { PublishedCountdown } from '../countdown/countdownSchema.ts'

/**
 * The content that the page was drawn from, which the build has checked and put
 * beside it. There is none where nothing was drawn, as in development.
 */
export async function builtInCountdown(): Promise<
  PublishedCountdown | undefined
> {
  const link = document.querySelector<HTMLLinkElement>('link#countdown')
  if (!link) return undefined
  const response = await fetch(link.href)
  return (await response.json()) as PublishedCountdown
}
