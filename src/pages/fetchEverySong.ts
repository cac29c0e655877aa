import type { QueryClient } from '@tanstack/react-query'
import { countdownQuery } from '../content/countdownQuery.ts'
import { everySong } from '../content/everySong.ts'
import { soundtrackQuery } from '../content/soundtrackQuery.ts'
import type { PublishedContent } from '../songs/Content.ts'

/**
 * Fetches the songs beside the ten, for whoever is about to need them. Returns
 * all songs, or nothing where they do not come.
 */
export async function fetchEverySong(
  client: QueryClient,
): Promise<PublishedContent | undefined> {
  const countdown = await client.query(countdownQuery).catch(() => undefined)
  const others =
    countdown &&
    (await client.query(soundtrackQuery(countdown)).catch(() => undefined))
  return others && everySong(countdown, others)
}
