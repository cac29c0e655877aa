import type { Catalogue } from '../../lists/catalogue.ts'
import { scoreSongs } from '../../search/scoreSongs.ts'
import type { Song } from '../../songs/Song.ts'

/**
 * The songs to choose from that answer a query, or all of them: those that are
 * loved first, and then those that answer best, or in the story's order.
 */
export function pickSongs(
  { songs, search, sortedBy }: Pick<Catalogue, 'songs' | 'search' | 'sortedBy'>,
  query: string,
): readonly Song[] {
  const found = search(query)
  const scores = found && scoreSongs(found)
  return sortedBy('story')
    .filter((place) => !found || found.songs[place])
    .toSorted((a, b) => (scores?.[b] ?? 0) - (scores?.[a] ?? 0))
    .flatMap((place) => songs[place] ?? [])
    .toSorted((a, b) => Number(isLoved(b)) - Number(isLoved(a)))
}

function isLoved({ marks }: Song) {
  return marks?.includes('loved') ?? false
}
