import type { Soundtrack } from '../../songs/soundtrackSchema.ts'
import type { BothFiles } from './contentRules.ts'
import { slugOf } from './slugOf.ts'
import type { Answers } from './songQuestions.ts'

type Song = Soundtrack['songs'][number]

/**
 * The entry of a song in `soundtrack.json`, of what somebody answered. Fields are
 * in the order of the others, and what was not answered is left out. Whether it
 * holds is for `checkContent` to say.
 */
export function newSong(
  answers: Answers,
  { countdown, soundtrack }: BothFiles,
) {
  const { title = '', artist = '', source = '', scene } = answers
  const season = seasonOf(answers.season ?? '')
  const episode = numberOf(answers.episode)
  const [first = '', ...guests] = listOf(artist)
  const year = numberOf(answers.year)
  const duration = secondsOf(answers.duration)
  const everybody = [...countdown.characters, ...soundtrack.characters]
  const sure = /^y/i.test(answers.sure ?? '')
  return {
    slug: slugFor(title, season, [...countdown.songs, ...soundtrack.songs]),
    title,
    artist: [first, ...guests].join(', '),
    ...(guests.length > 0 && { searchArtist: first }),
    ...(year && { year }),
    ...(answers.release && { release: answers.release }),
    ...(duration && { duration }),
    season,
    ...(episode && { episode }),
    ...(answers.spotifyTrack && {
      spotifyTrack: answers.spotifyTrack.replace(/\?.*/, ''),
    }),
    story: {
      characters: listOf(answers.characters).map(
        (name) =>
          everybody.find((one) =>
            [one.id, one.name, one.shortName].some(
              (known) => known.toLowerCase() === name.toLowerCase(),
            ),
          )?.id ?? name,
      ),
      ...(scene && { scene: curly(scene) }),
      ...(answers.askedAs && { askedAs: listOf(curly(answers.askedAs)) }),
      contentNotes: [],
      placement: { basis: basisOf(season, episode, sure) },
      sources: [
        {
          label: curly(source),
          ...(answers.address && { url: answers.address }),
        },
      ],
    },
  }
}

function basisOf(
  season: number | string,
  episode: number | undefined,
  sure: boolean,
): Song['story']['placement']['basis'] {
  if (typeof season === 'number' && !episode) return 'season-only'
  return sure ? 'confirmed' : 'single-source'
}

function slugFor(
  title: string,
  season: number | string,
  songs: readonly { readonly slug: string }[],
) {
  const slug = slugOf(title)
  return songs.some((song) => song.slug === slug)
    ? `${slug}-season-${season}`
    : slug
}

function seasonOf(answer: string) {
  const number = numberOf(answer.replace(/^season /i, ''))
  return number ?? (answer.toLowerCase().replace(/^the /, '') || answer)
}

function numberOf(answer = '') {
  return /^\d+$/.test(answer.trim()) ? Number(answer) : undefined
}

function secondsOf(answer = '') {
  const [, minutes, seconds] = /^(\d+):(\d\d)$/.exec(answer.trim()) ?? []
  return minutes ? Number(minutes) * 60 + Number(seconds) : numberOf(answer)
}

function listOf(answer = '') {
  return answer
    .split(/[,\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

/** Quotes as we print them. */
function curly(text: string) {
  return text
    .replaceAll(/(^|[\s(])"/g, '$1“')
    .replaceAll('"', '”')
    .replaceAll(/(^|[\s(])'(?=\w)/g, '$1‘')
    .replaceAll("'", '’')
}
