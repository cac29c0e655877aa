import type { ServiceId } from './services.ts'

/**
 * By paying subscribers at the end of June 2021 (MIDiA, by way of
 * infotechlead.com/digital/spotify-holds-31-share-of-global-music-streaming-market-70888),
 * but for YouTube: it comes third because it needs neither account nor payment.
 */
const worldwide: readonly ServiceId[] = [
  'spotify',
  'apple-music',
  'youtube',
  'amazon-music',
  'youtube-music',
  'deezer',
]

/** What goes before some of these in a part of the world. */
type Local = {
  readonly service: ServiceId
  /** Regions, as `storefront` spells them. */
  readonly regions: string
  /** Before how many of the others it is left: first, or second. */
  readonly place: 0 | 1
}

const locals: readonly Local[] = [
  // 24 % of India in January 2020, Spotify 15 %: musically.com/2020/02/25/independent-report-pegs-gaana-as-top-indian-music-service/
  { service: 'jiosaavn', regions: 'in', place: 0 },
  // Among the five largest there (IFPI, 2022): cirrkus.com/news/entertainment-news/mena-is-the-fastest-growing-music-region-in-the-world-ifpi-says/2122743
  {
    service: 'anghami',
    regions: 'ae bh dz eg iq jo kw lb ly ma om ps qa sa sy tn ye',
    place: 1,
  },
  // Made for Africa, over 50 million listeners a month in 2021: link1-2-3.com/popular-chinese-music-streaming-app-boomplay-is-growing-rapidly-in-africa/
  {
    service: 'boomplay',
    regions: 'ng gh ke tz zm cm ci sn ug rw',
    place: 1,
  },
  // Second in France by subscribers (Omdia, 2020): advanced-television.com/2020/06/15/report-spotify-takes-off-in-france/
  // In Brazil part of what phone companies sell (MIDiA, 2020): routenote.com/blog/music-subscriber-market-share-from-q1-2020-shows-spotify-on-top-followed-by-apple-music-and-amazon-music/
  { service: 'deezer', regions: 'fr br', place: 1 },
  // Nowhere else since July 2017: crowdink.com/business/pandora-no-longer-available-australia/
  { service: 'pandora', regions: 'us', place: 1 },
]

/**
 * Six services to offer first in a region (as `storefront` spells it), the
 * likeliest at the head.
 */
export function likeliestServices(region?: string): readonly ServiceId[] {
  const local = locals.find(
    ({ regions }) => region && regions.split(' ').includes(region),
  )
  if (!local) return worldwide
  return worldwide
    .filter((id) => id !== local.service)
    .toSpliced(local.place, 0, local.service)
    .slice(0, worldwide.length)
}
