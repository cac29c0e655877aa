import type { Song } from '../songs/Song.ts'
import * as words from '../words/words.ts'

/** What a report says of a song, and all that it says. */
export type MistakenSong = Pick<
  Song,
  'title' | 'artist' | 'slug' | 'season' | 'episode'
>

type Correction = { readonly title: string; readonly text: string }

/** What a report of a mistake begins with: never what happens in a scene. */
export function correctionText(song?: MistakenSong): Correction {
  const about = song
    ? [
        `Song: ${song.title} by ${song.artist} (${song.slug})`,
        `Where we say it plays: ${words.episodeWithin(song)}`,
        '',
      ]
    : []
  return {
    title: song ? `Mistake: ${song.title} by ${song.artist}` : 'A mistake',
    text: [
      ...about,
      'What is wrong, or missing:',
      '',
      'How do you know? (A link helps most.)',
      '',
    ].join('\n'),
  }
}
