import type { Countdown } from './countdownSchema.ts'
import { marks as allMarks, type Mark, type Marks } from './marks.ts'

/** The content with what this device's owner has marked put on the songs. */
export function markSongs(countdown: Countdown, marks: Marks): Countdown {
  const names = Object.keys(allMarks) as Mark[]
  return {
    ...countdown,
    songs: countdown.songs.map((song) => ({
      ...song,
      marks: names.filter((mark) => marks[mark].includes(song.slug)),
    })),
  }
}
