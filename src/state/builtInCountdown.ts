import type { PublishedCountdown } from '../countdown/countdownSchema.ts'

/**
 * The content that the page was drawn from, which the build has checked: it
 * stands in a page with the list, and beside any other. There is none where
 * nothing was drawn, as in development.
 */
export async function builtInCountdown(): Promise<
  PublishedCountdown | undefined
> {
  const element = document.querySelector('#countdown-json')
  if (!element) return undefined
  if (element instanceof HTMLLinkElement) {
    const response = await fetch(element.href)
    return (await response.json()) as PublishedCountdown
  }
  return JSON.parse(element.textContent) as PublishedCountdown
}
