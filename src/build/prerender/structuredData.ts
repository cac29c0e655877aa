import type {
  Movie,
  MusicPlaylist,
  MusicRecording,
  TVEpisode,
  TVSeries,
  WithContext,
} from 'schema-dts'
import type { Countdown } from '../../songs/Content.ts'
import type { PublishedSong } from '../../songs/Song.ts'
import { pages } from '../../site/pages.ts'
import { songPath } from '../../site/songPath.ts'
import { albumOf } from '../../songs/albumOf.ts'
import { compareBy } from '../../songs/sorts.ts'
import * as words from '../../words/words.ts'
import type { Absolute } from './headTags.ts'
import type { BuiltPage } from './listPages.ts'

/** A page's JSON-LD, in the words of https://schema.org; never a scene. */
export function structuredData(
  { kind, song }: BuiltPage,
  countdown: Countdown,
  absolute: Absolute,
): WithContext<MusicPlaylist | MusicRecording> | undefined {
  if (song)
    return {
      '@context': 'https://schema.org',
      ...recording(song, absolute),
      ...(song.episode && { subjectOf: episode(song, song.episode) }),
    }
  if (kind === 'soundtrack')
    return {
      '@context': 'https://schema.org',
      '@type': 'MusicPlaylist',
      name: pages.soundtrack.title,
      ...urlOf(absolute(pages.soundtrack.path.slice(1))),
      about: [series, ...films(countdown)],
    }
  if (kind !== 'countdown') return undefined
  return {
    '@context': 'https://schema.org',
    '@type': 'MusicPlaylist',
    name: countdown.title,
    numTracks: countdown.songs.length,
    ...urlOf(absolute('')),
    track: {
      '@type': 'ItemList',
      itemListOrder: 'https://schema.org/ItemListOrderDescending',
      numberOfItems: countdown.songs.length,
      itemListElement: countdown.songs
        .toSorted(compareBy.countdown)
        .map((one) => ({
          '@type': 'ListItem',
          position: one.rank,
          name: words.songByArtist(one),
          ...urlOf(absolute(songPath(one).slice(1))),
        })),
    },
  }
}

function recording(song: PublishedSong, absolute: Absolute) {
  const { year, duration } = song
  const album = albumOf(song)
  return {
    '@type': 'MusicRecording',
    name: song.title,
    byArtist: { '@type': 'MusicGroup', name: song.artist },
    ...urlOf(absolute(songPath(song).slice(1))),
    ...(album === undefined
      ? {}
      : { inAlbum: { '@type': 'MusicAlbum' as const, name: album } }),
    ...(year && { datePublished: String(year) }),
    ...(duration && {
      duration: `PT${Math.floor(duration / 60)}M${duration % 60}S`,
    }),
  } as const satisfies MusicRecording
}

/** Where a source says which episode it is heard in. */
function episode({ season }: PublishedSong, number: number) {
  return {
    '@type': 'TVEpisode',
    episodeNumber: number,
    partOfSeason: { '@type': 'TVSeason', seasonNumber: Number(season) },
    partOfSeries: series,
  } as const satisfies TVEpisode
}

const series = {
  '@type': 'TVSeries',
  name: words.showName,
} as const satisfies TVSeries

function films({ parts }: Countdown) {
  return parts
    .filter((part) => part.kind === 'film')
    .map(({ title, released }): Movie => ({
      '@type': 'Movie',
      name: title,
      datePublished: released,
    }))
}

function urlOf(url: string | undefined) {
  return url === undefined ? {} : { url }
}
