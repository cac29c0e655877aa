import { albumOf } from '../songs/albumOf.ts'
import { formatJson } from './formatJson.ts'
import type { Playlist } from './Playlist.ts'
import { searchedArtist } from '../listening/searchedArtist.ts'

/**
 * A playlist as JSPF, which is XSPF in JSON (https://xspf.org/jspf): the same
 * elements as ours in XSPF, durations in milliseconds. ListenBrainz refuses a
 * track without a MusicBrainz identifier, and we know none.
 */
export function jspf({ title, songs }: Playlist): string {
  return formatJson({
    playlist: {
      title,
      track: songs.map((song) => ({
        title: song.title,
        creator: searchedArtist(song),
        album: albumOf(song),
        duration: song.duration && song.duration * 1000,
      })),
    },
  })
}
