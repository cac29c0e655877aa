import type { QueryClient } from '@tanstack/react-query'
import { countdownQuery } from '../content/countdownQuery.ts'
import { soundtrackQuery } from '../content/soundtrackQuery.ts'

/** Fetches the songs beside the ten, for whoever is about to search them. */
export async function fetchEverySong(client: QueryClient): Promise<void> {
  const countdown = await client.query(countdownQuery).catch(() => undefined)
  if (countdown)
    await client.query(soundtrackQuery(countdown)).catch(() => undefined)
}
