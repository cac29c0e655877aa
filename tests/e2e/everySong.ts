import { readFileSync } from 'node:fs'
import type { Soundtrack } from '../../src/songs/soundtrackSchema.ts'
import { songs, type Song } from './content.ts'

/** The show's other songs, read as a visitor's browser gets them: unchecked. */
export const soundtrack = JSON.parse(
  readFileSync(
    new URL('../../public/data/soundtrack.json', import.meta.url),
    'utf8',
  ).replace('\uFEFF', ''),
) as Soundtrack

/** A song of the show, of which not all need be known. */
export type AnySong = Omit<Soundtrack['songs'][number], 'story'> & {
  readonly rank?: number
  readonly story: Soundtrack['songs'][number]['story'] &
    Partial<Pick<Song['story'], 'reason' | 'vignette'>>
}

export const everySong: readonly AnySong[] = [...songs, ...soundtrack.songs]
