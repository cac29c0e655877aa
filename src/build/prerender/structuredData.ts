import type {
  MusicPlaylist,
  MusicRecording,
  TVEpisode,
  WithContext,
} from 'schema-dts'
import type { Countdown } from '../../songs/Content.ts'
import type { RankedSong } from '../../songs/Song.ts'
import { songPath } from '../../site/songPath.ts'
import { compareBy } from '../../songs/sorts.ts'
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
      subjectOf: episode(song),
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
          name: `${one.title} by ${one.artist}`,
          ...urlOf(absolute(songPath(one).slice(1))),
        })),
    },
  }
}

function recording(song: RankedSong, absolute: Absolute) {
  return {
    '@type': 'MusicRecording',
    name: song.title,
    byArtist: { '@type': 'MusicGroup', name: song.artist },
    ...urlOf(absolute(songPath(song).slice(1))),
    inAlbum: { '@type': 'MusicAlbum', name: song.release },
    datePublished: String(song.year),
    duration: `PT${Math.floor(song.duration / 60)}M${song.duration % 60}S`,
  } as const satisfies MusicRecording
}

function episode(song: RankedSong) {
  return {
    '@type': 'TVEpisode',
    episodeNumber: song.episode,
    partOfSeason: { '@type': 'TVSeason', seasonNumber: song.season },
    partOfSeries: { '@type': 'TVSeries', name: 'Heartstopper' },
  } as const satisfies TVEpisode
}

function urlOf(url: string | undefined) {
  return url === undefined ? {} : { url }
}
