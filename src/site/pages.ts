import type { RankedSong } from '../songs/Song.ts'
import { siteName } from './siteName.ts'

type SitePage = {
  /** Its address below the site's own, as the router reads it. */
  readonly path: string
  /** What the window and a shared link are called. */
  readonly title: string | ((song: RankedSong) => string)
  /** Its word in the navigation, in whose order the pages stand here. */
  readonly navigation?: string
}

/** Every page of the site; a router takes the first that fits an address. */
export const pages = {
  countdown: { path: '/', title: siteName, navigation: 'Top ten' },
  soundtrack: {
    path: '/soundtrack/',
    title: `Every song of the show · ${siteName}`,
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
    title: ({ title, artist, rank }: RankedSong) =>
      `${title} by ${artist}, number ${rank} · ${siteName}`,
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
  /** What search engines and previews say of it; never a scene. */
  readonly description: string | ((song: RankedSong) => string)
  /** The picture that goes with a shared link. */
  readonly preview: Preview | ((song: RankedSong) => Preview)
  /** What stands in the page and works before React does. */
  readonly early: 'early' | 'earlyCountdown' | 'earlySoundtrack'
  /** The module of its code below `src`, where the app starts without it. */
  readonly module?: string
}

const sitePreview: Preview = {
  name: 'countdown',
  alt: 'Two hand-drawn scenes and the name of the site',
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
      'Every song known from Heartstopper, episode by episode: where each is heard, how sure that is, who says so, and where to hear it.',
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
    description: ({ rank, title, artist, release, year }: RankedSong) =>
      `Number ${rank} of the ten best needle drops of Heartstopper: ${title} by ${artist}, from ${release} (${year}). Where it plays, and where to hear it.`,
    preview: ({ slug, rank, title, artist }: RankedSong) => ({
      name: slug,
      alt: `Number ${rank}: ${title} by ${artist}`,
    }),
    early: 'early',
  },
  notFound: {
    description: 'There is no page at this address.',
    preview: sitePreview,
    early: 'early',
  },
} as const satisfies Record<PageName, BuiltSitePage>
