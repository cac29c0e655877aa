import type { Content } from '../songs/Content.ts'
import { marks as names, type Marks } from '../songs/marks.ts'

/** The content with what this device's owner has marked put on the songs. */
export function markSongs<C extends Content>(content: C, marks: Marks): C {
  return {
    ...content,
    songs: content.songs.map((song) => ({
      ...song,
      marks: names.filter((mark) => marks[mark].includes(song.slug)),
    })),
  }
}
