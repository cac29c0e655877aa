/**
 * The artists of a song, who are credited with commas between them: as many
 * can be filtered by as are named.
 */
export function artistNames(artist: string): readonly string[] {
  return artist.split(', ')
}
