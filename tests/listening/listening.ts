import type { Listening } from '../../src/listening/Listening.ts'

/** Somebody who listens on TIDAL, whatever is chosen later. */
export const listening: Listening = {
  service: 'tidal',
  offline: false,
  storefront: undefined,
  chooseService: () => undefined,
  chooseStorefront: () => undefined,
  noteListening: () => undefined,
  askSoon: () => undefined,
  ask: () => undefined,
}
