import type { Playlist } from './Playlist.ts'
import { songsCsv } from './songsCsv.ts'

/**
 * The same rows as for importers, after a byte order mark: without it Excel
 * takes UTF-8 for an older encoding, and breaks every accent.
 */
export function spreadsheetCsv(playlist: Playlist): string {
  return `\uFEFF${songsCsv(playlist)}`
}
