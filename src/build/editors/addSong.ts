import type { Soundtrack } from '../../songs/soundtrackSchema.ts'
import type { BothFiles } from './contentRules.ts'
import type { newSong } from './newSong.ts'
import { readJson } from './readJson.ts'

type NewSong = ReturnType<typeof newSong>

/**
 * The text of `soundtrack.json` with a song more, where it comes in the story:
 * after the last of its episode or season. All else stays as it is written.
 */
export function addSong(
  text: string,
  song: NewSong,
  { countdown, soundtrack }: BothFiles,
) {
  const parts = countdown.parts.map(({ id }) => id)
  // One of which only the season is known stands before its first episode.
  function isLater({ season, episode = 0 }: Soundtrack['songs'][number]) {
    const [one, other] = [parts.indexOf(season), parts.indexOf(song.season)]
    return one > other || (one === other && episode > (song.episode ?? 0))
  }
  const index = soundtrack.songs.findIndex(isLater)
  const entry = JSON.stringify(song, null, 2).replaceAll('\n', '\n    ')
  if (index === -1) {
    const end = text.lastIndexOf('}', text.lastIndexOf(']')) + 1
    return `${text.slice(0, end)},\n    ${entry}${text.slice(end)}`
  }
  const { line } = readJson(text).placeAt(`songs.${index}`)
  const lines = text.split('\n')
  return [
    ...lines.slice(0, line - 1),
    `    ${entry},`,
    ...lines.slice(line - 1),
  ].join('\n')
}
