import type { ServiceId } from './services.ts'

/** Where the visitor listens. */
export type Listening = {
  readonly service: ServiceId | undefined
  /** Whether it was known before this visit. */
  readonly returning: boolean
  /** Whether no service can be reached just now. */
  readonly offline: boolean
  readonly storefront: string | undefined
  readonly chooseService: (service: ServiceId) => void
  readonly chooseStorefront: (storefront: string) => void
  readonly noteListening: (service: ServiceId) => void
}
