import type { Page } from '@playwright/test'

/** What can be wrong with a browser's storage; each runs before the page does. */
const storageFaults = {
  /** As in a browser that is told to keep nothing. */
  forbidden: () => {
    for (const [owner, name] of [
      [globalThis, 'localStorage'],
      [globalThis, 'sessionStorage'],
      [globalThis, 'caches'],
      [globalThis, 'indexedDB'],
      [navigator, 'serviceWorker'],
    ] as const)
      Object.defineProperty(owner, name, {
        get() {
          throw new DOMException('Keep nothing.', 'SecurityError')
        },
      })
  },
  missing: () => {
    Object.defineProperty(globalThis, 'localStorage', { value: null })
  },
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('There is no room.', 'QuotaExceededError')
    }
  },
} as const

type StorageFault = keyof typeof storageFaults

export const faults = Object.keys(storageFaults) as StorageFault[]

/** Gives the pages that are opened from now on a storage with a fault. */
export async function spoilStorage(page: Page, fault: StorageFault) {
  await page.addInitScript(storageFaults[fault])
}
