import type { PublishedContent } from './Content.ts'
import type { ListedContent } from './ListedSong.ts'
import type { Song, Story } from './Song.ts'

/** The fields of a song that search reads, and that the guard has to know. */
export const searchedFields = [
  'slug',
  'title',
  'titleLanguage',
  'artist',
  'formerArtistName',
  'season',
  'episode',
] as const

/** Those of its story. */
export const searchedStoryFields = [
  'characters',
  'scene',
  'reason',
  'askedAs',
  'contentNotes',
] as const

/** A song as far as search has to know it. */
export type SearchedSong = Pick<Song, (typeof searchedFields)[number]> & {
  readonly story?: Pick<Story, (typeof searchedStoryFields)[number]>
}

/** Songs and what they share, as far as search has to know them. */
export type SearchedContent = Pick<ListedContent, 'seasons'> & {
  readonly characters: readonly Pick<
    PublishedContent['characters'][number],
    'id' | 'name'
  >[]
  readonly songs: readonly SearchedSong[]
}
