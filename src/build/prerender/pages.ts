import type { Countdown } from '../../songs/Content.ts'
import type { RankedSong } from '../../songs/Song.ts'
import { songPath } from '../../site/songPath.ts'

/** A page that the build writes. */
export type BuiltPage = {
  readonly kind:
    | 'countdown'
    | 'song'
    | 'soundtrack'
    | 'reveal'
    | 'mine'
    | 'about'
    | 'notFound'
  /** Its address below the base path: `''`, `songs/girls/`. */
  readonly path: string
  /** Its place in the built folder. */
  readonly file: string
  readonly song?: RankedSong
  /** The module of its code, where the app starts without it. */
  readonly module?: string
}

/** Every page there is: a folder with an index, as any static host serves it. */
export function pages({ songs }: Countdown): readonly BuiltPage[] {
  return [
    { kind: 'countdown', ...folder('') },
    ...songs.map((song) => ({
      kind: 'song' as const,
      ...folder(songPath(song).slice(1)),
      song,
    })),
    {
      kind: 'soundtrack',
      module: 'SoundtrackRoute.tsx',
      ...folder('soundtrack/'),
    },
    { kind: 'reveal', module: 'RevealRoute.tsx', ...folder('reveal/') },
    { kind: 'mine', module: 'MineRoute.tsx', ...folder('mine/') },
    { kind: 'about', module: 'AboutRoute.tsx', ...folder('about/') },
    { kind: 'notFound', path: '404', file: '404.html' },
  ]
}

function folder(path: string) {
  return { path, file: `${path}index.html` }
}
