import type { responseHeaders } from './responseHeaders.ts'

/** What a host has to know of the site; see this folder's README. */
export type HostedSite = {
  /** Where it is on the host: `/`, `/any/path/`. */
  readonly base: string
  readonly headers: ReturnType<typeof responseHeaders>
  /** The folders of other languages, below the base: `de/`. */
  readonly languages: readonly string[]
  /** The files of English, and those that it shares with others, below the base. */
  readonly files: readonly string[]
}
