import { episodeName } from '../../songs/episodeName.ts'
import type { Song } from '../../songs/Song.ts'

/** What a report says of a song, and all that it says. */
export type MistakenSong = Pick<
  Song,
  'title' | 'artist' | 'slug' | 'season' | 'episode'
>

type Correction = { readonly title: string; readonly text: string }

/** What a report of a mistake begins with: never what happens in a scene. */
export function correctionText(song: MistakenSong): Correction {
  return {
    title: `Correction: ${song.title} by ${song.artist}`,
    text: [
      `Song: ${song.title} by ${song.artist} (${song.slug})`,
      `Where we have it: ${episodeName(song)}`,
      '',
      'What is wrong, or missing:',
      '',
      'How it is known (a link to a source helps most):',
      '',
    ].join('\n'),
  }
}
