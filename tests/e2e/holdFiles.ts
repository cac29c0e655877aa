import type { Page } from '@playwright/test'

/**
 * Holds back the files whose address is like that. What is returned lets them
 * go, those still to be asked for as well.
 */
export async function holdFiles(
  page: Page,
  like: string | RegExp,
): Promise<() => void> {
  const held: (() => void)[] = []
  const released = new Promise<void>((resolve) => {
    held.push(resolve)
  })
  await page.route(like, async (route) => {
    await released
    await route.fallback()
  })
  return () => {
    for (const release of held) release()
  }
}
