import type { PublishedContent } from './Content.ts'
import type { Song, Story } from './Song.ts'

/** The fields of a song that lists are filtered, searched and ordered by. */
export const listedFields = [
  'slug',
  'rank',
  'title',
  'titleLanguage',
  'artist',
  'formerArtistName',
  'year',
  'season',
  'episode',
] as const

/** Those of its story, beside how it is known. */
export const listedStoryFields = [
  'sceneOrder',
  'characters',
  'scene',
  'reason',
  'contentNotes',
] as const

/** A song as far as a list has to know it; the early script is given no more. */
export type ListedSong = Pick<Song, (typeof listedFields)[number] | 'marks'> & {
  readonly story?: ListedStory
}

type ListedStory = Pick<Story, (typeof listedStoryFields)[number]> & {
  /** Left out where the list has no filter by it. */
  readonly placement?: Pick<Story['placement'], 'basis'>
}

/** Songs and what they share, as far as a list has to know them. */
export type ListedContent<S extends ListedSong = ListedSong> = {
  readonly seasons: readonly {
    readonly number: number
    readonly episodes: readonly {
      readonly number: number
      readonly title?: string
    }[]
  }[]
  readonly characters: readonly Pick<
    PublishedContent['characters'][number],
    'id' | 'name' | 'shortName'
  >[]
  readonly songs: readonly S[]
}
