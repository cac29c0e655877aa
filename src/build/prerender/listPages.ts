import type { PublishedContent } from '../../songs/Content.ts'
import type { PublishedSong } from '../../songs/Song.ts'
import { builtPages, pages, type PageName } from '../../site/pages.ts'
import { songPath } from '../../site/songPath.ts'

/** A page that the build writes. */
export type BuiltPage = {
  readonly kind: PageName
  /** Its address below the base path: `''`, `songs/girls/`. */
  readonly path: string
  /** Its place in the built folder. */
  readonly file: string
  readonly description: string
  readonly preview: { readonly name: string; readonly alt: string }
  readonly early: (typeof builtPages)[PageName]['early']
  readonly module?: string
  readonly song?: PublishedSong
}

/** Every page there is: those of the site's table, the song's once for each. */
export function listPages({ songs }: PublishedContent): readonly BuiltPage[] {
  const { song: ofSong, notFound, ...others } = builtPages
  return [
    ...(Object.keys(others) as (keyof typeof others)[]).map((kind) => ({
      kind,
      ...folder(pages[kind].path),
      ...others[kind],
    })),
    ...songs.map((song) => ({
      kind: 'song' as const,
      ...folder(songPath(song)),
      ...ofSong,
      description: ofSong.description(song),
      preview: ofSong.preview(song),
      song,
    })),
    // The name by which hosts know it: it is at no address, and at every one.
    { kind: 'notFound', path: '404', file: '404.html', ...notFound },
  ]
}

/** With an index, as any static host serves it. */
function folder(address: string) {
  const path = address.slice(1)
  return { path, file: `${path}index.html` }
}
