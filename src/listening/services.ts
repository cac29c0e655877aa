type Service = {
  readonly name: string
  /** The search page without `https://`; the term takes the place of `{q}`. */
  readonly page: `${string}/${string}{q}${string}`
  /** The one region that it serves, as `storefront` spells regions. */
  readonly only?: string
}

/**
 * Where to hear a song, by the ids that addresses use and in an order that
 * favours nobody: A to Z by name. The pages are those of Kagi's bangs (July
 * 2026) and of public code; they search among tracks alone where the sources
 * agree that a page for it exists, and among everything elsewhere. Qobuz has
 * no page without a country, so everybody gets the British one.
 */
export const services = {
  'amazon-music': {
    name: 'Amazon Music',
    page: 'music.amazon.com/search/{q}',
  },
  anghami: {
    name: 'Anghami',
    page: 'play.anghami.com/search/{q}',
  },
  'apple-music': {
    name: 'Apple Music',
    page: 'music.apple.com/{storefront}/search?term={q}',
  },
  audiomack: { name: 'Audiomack', page: 'audiomack.com/search?q={q}' },
  bandcamp: { name: 'Bandcamp', page: 'bandcamp.com/search?q={q}&item_type=t' },
  boomplay: {
    name: 'Boomplay',
    page: 'www.boomplay.com/search/default/{q}',
  },
  deezer: { name: 'Deezer', page: 'www.deezer.com/search/{q}/track' },
  jiosaavn: {
    name: 'JioSaavn',
    page: 'www.jiosaavn.com/search/song/{q}',
  },
  pandora: {
    name: 'Pandora',
    page: 'www.pandora.com/search/{q}/all',
    only: 'us',
  },
  qobuz: {
    name: 'Qobuz',
    page: 'www.qobuz.com/gb-en/search/tracks/{q}',
  },
  soundcloud: {
    name: 'SoundCloud',
    page: 'soundcloud.com/search/sounds?q={q}',
  },
  spotify: { name: 'Spotify', page: 'open.spotify.com/search/{q}/tracks' },
  tidal: { name: 'TIDAL', page: 'tidal.com/search/tracks?q={q}' },
  youtube: {
    name: 'YouTube',
    page: 'www.youtube.com/results?search_query={q}',
  },
  'youtube-music': {
    name: 'YouTube Music',
    page: 'music.youtube.com/search?q={q}',
  },
} as const satisfies Record<string, Service>

export type ServiceId = keyof typeof services

/** A service by its id, for ids that a link or this device's storage gives. */
export function parseService(id: string): ServiceId | undefined {
  return Object.hasOwn(services, id) ? (id as ServiceId) : undefined
}
