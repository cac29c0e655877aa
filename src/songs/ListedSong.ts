import type { PublishedContent } from './Content.ts'
import type { Song, Story } from './Song.ts'

/** The fields of a song that lists are filtered and ordered by. */
export const listedFields = [
  'slug',
  'rank',
  'title',
  'artist',
  'year',
  'season',
  'episode',
] as const

/** Those of its story, beside how it is known. */
export const listedStoryFields = [
  'sceneOrder',
  'characters',
  'contentNotes',
] as const

/** A song as far as a list has to know it; the page says no more before React. */
export type ListedSong = Pick<Song, (typeof listedFields)[number] | 'marks'> & {
  readonly story?: ListedStory
}

type ListedStory = Pick<Story, (typeof listedStoryFields)[number]> & {
  /** Left out where the list has no filter by it. */
  readonly placement?: Pick<Story['placement'], 'basis'>
}

type Character = PublishedContent['characters'][number]

type ListedPart =
  | {
      readonly kind: 'season'
      readonly id: number
      readonly episodes: readonly {
        readonly number: number
        readonly title?: string
      }[]
    }
  | { readonly kind: 'film'; readonly id: string; readonly title?: string }

/** Songs and what they share, as far as a list has to know them. */
export type ListedContent<S extends ListedSong = ListedSong> = {
  readonly parts: readonly ListedPart[]
  readonly characters: readonly (Pick<Character, 'id'> &
    Partial<Pick<Character, 'shortName'>>)[]
  readonly songs: readonly S[]
}
