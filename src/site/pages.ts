import type { RankedSong } from '../songs/Song.ts'
import { albumOf } from '../songs/albumOf.ts'
import { siteName } from './siteName.ts'

/** What a page's head may know of its song: no rank, and nothing of a scene. */
type SharedSong = Pick<
  RankedSong,
  'slug' | 'title' | 'artist' | 'release' | 'year'
>

type SitePage = {
  /** Its address below the site's own, as the router reads it. */
  readonly path: string
  /** What the window and a shared link are called. */
  readonly title: string | ((song: SharedSong) => string)
  /** Its word in the navigation, in whose order the pages stand here. */
  readonly navigation?: string
}

/** Every page of the site; a router takes the first that fits an address. */
export const pages = {
  countdown: { path: '/', title: siteName, navigation: 'Top ten' },
  soundtrack: {
    path: '/soundtrack/',
    title: `Every song we know of · ${siteName}`,
    navigation: 'All songs',
  },
  reveal: {
    path: '/reveal/',
    title: `The reveal · ${siteName}`,
    navigation: 'Reveal',
  },
  mine: {
    path: '/mine/',
    title: `Your top ten · ${siteName}`,
    navigation: 'My ten',
  },
  about: {
    path: '/about/',
    title: `About · ${siteName}`,
    navigation: 'About',
  },
  song: {
    path: '/songs/:slug/',
    // A link that is shared shows it: a rank would spoil the countdown.
    title: ({ title, artist }: SharedSong) =>
      `${title} by ${artist} · ${siteName}`,
  },
  notFound: { path: '*', title: `No such page · ${siteName}` },
} as const satisfies Record<string, SitePage>

export type PageName = keyof typeof pages

type Preview = {
  /** Its file in `previews/`, without the ending. */
  readonly name: string
  readonly alt: string
}

type BuiltSitePage = {
  /** What search engines and previews say of it; never a scene or a rank. */
  readonly description: string | ((song: SharedSong) => string)
  /** The picture that goes with a shared link. */
  readonly preview: Preview | ((song: SharedSong) => Preview)
  /** What stands in the page and works before React does. */
  readonly early: 'early' | 'earlyCountdown' | 'earlySoundtrack'
  /** The module of its code below `src`, where the app starts without it. */
  readonly module?: string
}

const sitePreview: Preview = {
  name: 'countdown',
  alt: 'The name of the site over a row of drawn leaves',
}

/**
 * What the build alone has to know of each page. It is a table of its own so
 * that no browser has to fetch it.
 */
export const builtPages = {
  countdown: {
    description:
      'The ten best needle drops of Heartstopper, counted down: the scene behind each song, and one tap to hear it where you listen.',
    preview: sitePreview,
    early: 'earlyCountdown',
  },
  soundtrack: {
    description:
      'Every song we know of from Heartstopper, episode by episode, and from its film: where it plays, how sure we are, who says so, and where to listen.',
    preview: sitePreview,
    early: 'earlySoundtrack',
    module: 'pages/soundtrack/SoundtrackRoute.tsx',
  },
  reveal: {
    description:
      'The ten best needle drops of Heartstopper as an event: one song at a time, from ten to one, and nothing told before its turn.',
    preview: {
      name: 'reveal',
      alt: 'A sealed letter and the words “The reveal”',
    },
    early: 'early',
    module: 'pages/reveal/RevealRoute.tsx',
  },
  mine: {
    description:
      'Put the ten best needle drops of Heartstopper in your own order, see how far each has moved, and send a friend the link.',
    preview: sitePreview,
    early: 'early',
    module: 'pages/mine/MineRoute.tsx',
  },
  about: {
    description:
      'Whose ranking this is, how each song’s place in the show was checked, and what stays on your device.',
    preview: sitePreview,
    early: 'early',
    module: 'pages/about/AboutRoute.tsx',
  },
  song: {
    description: (song: SharedSong) => {
      const album = albumOf(song)
      const from = album ? `, from ${album} (${song.year})` : ` (${song.year})`
      return `${song.title} by ${song.artist}${from}: where it plays in Heartstopper, how we know, and where to listen.`
    },
    preview: ({ slug, title, artist }: SharedSong) => ({
      name: slug,
      alt: `“${title}” by ${artist}, beside drawn leaves`,
    }),
    early: 'early',
  },
  notFound: {
    description: 'There is no page at this address.',
    preview: sitePreview,
    early: 'early',
  },
} as const satisfies Record<PageName, BuiltSitePage>
