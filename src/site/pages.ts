import type { PublishedSong } from '../songs/Song.ts'
import { albumOf } from '../songs/albumOf.ts'
import { paths } from './paths.ts'
import * as words from '../words/words.ts'

/** What a page's head may know of its song: no rank, and nothing of a scene. */
type SharedSong = Pick<
  PublishedSong,
  'slug' | 'title' | 'artist' | 'release' | 'year'
>

type SitePage = {
  /** Its address: see `paths`. */
  readonly path: string
  /** What the window and a shared link are called. */
  readonly title: string | ((song: SharedSong) => string)
  /** Its word in the navigation, in whose order the pages stand here. */
  readonly navigation?: string
}

/** Every page of the site; a router takes the first that fits an address. */
export const pages = {
  countdown: {
    path: paths.countdown,
    title: words.siteName,
    navigation: words.countdownTab,
  },
  soundtrack: {
    path: paths.soundtrack,
    title: words.soundtrackPageTitle,
    navigation: words.soundtrackTab,
  },
  reveal: {
    path: paths.reveal,
    title: words.revealPageTitle,
    navigation: words.revealTab,
  },
  mine: {
    path: paths.mine,
    title: words.minePageTitle,
    navigation: words.mineTab,
  },
  about: {
    path: paths.about,
    title: words.aboutPageTitle,
    navigation: words.aboutTab,
  },
  song: {
    path: paths.song,
    // A link that is shared shows it: a rank would spoil the countdown.
    title: words.songPageTitle,
  },
  notFound: { path: paths.notFound, title: words.notFoundPageTitle },
} as const satisfies Record<keyof typeof paths, SitePage>

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
  readonly early:
    | 'early'
    | 'earlyCountdown'
    | 'earlySoundtrack'
    | 'earlyNotFound'
  /** The module of its code below `src`, where the app starts without it. */
  readonly module?: string
}

const sitePreview: Preview = {
  name: 'countdown',
  alt: words.sitePreviewAlt,
}

/**
 * What the build alone has to know of each page. It is a table of its own so
 * that no browser has to fetch it.
 */
export const builtPages = {
  countdown: {
    description: words.countdownDescription,
    preview: sitePreview,
    early: 'earlyCountdown',
  },
  soundtrack: {
    description: words.soundtrackDescription,
    preview: sitePreview,
    early: 'earlySoundtrack',
    module: 'pages/soundtrack/SoundtrackRoute.tsx',
  },
  reveal: {
    description: words.revealDescription,
    preview: {
      name: 'reveal',
      alt: words.revealPreviewAlt,
    },
    early: 'early',
    module: 'pages/reveal/RevealRoute.tsx',
  },
  mine: {
    description: words.mineDescription,
    preview: sitePreview,
    early: 'early',
    module: 'pages/mine/MineRoute.tsx',
  },
  about: {
    description: words.aboutDescription,
    preview: sitePreview,
    early: 'early',
    module: 'pages/about/AboutRoute.tsx',
  },
  song: {
    description: (song: SharedSong) =>
      words.songDescription({ ...song, album: albumOf(song) }),
    preview: (song: SharedSong) => ({
      name: song.slug,
      alt: words.songPreviewAlt(song),
    }),
    early: 'early',
    module: 'pages/song/SongRoute.tsx',
  },
  notFound: {
    description: words.notFoundDescription,
    preview: sitePreview,
    early: 'earlyNotFound',
  },
} as const satisfies Record<PageName, BuiltSitePage>
