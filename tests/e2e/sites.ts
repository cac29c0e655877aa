import { songs } from './content.ts'
import { everySong, type AnySong } from './everySong.ts'
import { expect } from './fixtures.ts'
import { songsOfEachKind } from './songKinds.ts'

type Site = {
  readonly base: string
  /** Where the build left it. */
  readonly folder: string
  /** The configured site address, which the first build does not know. */
  readonly origin?: string
  readonly url: string
}

/** The site on a host of its own, and on one that keeps it below a path. */
export const sites: readonly Site[] = [
  {
    base: '/',
    folder: 'dist',
    url: `http://localhost:${process.env['E2E_PORT']}/`,
  },
  {
    base: '/any/path/',
    folder: 'test-results/below-path',
    origin: 'https://songs.example',
    url: `http://localhost:${process.env['E2E_PATH_PORT']}/any/path/`,
  },
]

function withSongs(members: readonly Pick<AnySong, 'slug'>[]) {
  return [
    './',
    ...members.map(({ slug }) => `./songs/${slug}/`),
    './reveal/',
    './mine/',
    './soundtrack/',
    './about/',
  ]
}

/** Every page that was prerendered, below the site's own address. */
export const addresses: readonly string[] = withSongs(everySong)

/** For what takes a while: the ten, a song of each kind, and all other pages. */
export const someAddresses: readonly string[] = withSongs([
  ...new Set<Pick<AnySong, 'slug'>>([...songs, ...songsOfEachKind]),
])

/** Lets pass what Chromium itself says of a page that answers 404, and no more. */
export function expectMissing(problems: string[]) {
  const [said] = problems.splice(0, 1)
  expect(said).toMatch(/^Failed to load resource: .* 404/)
}
