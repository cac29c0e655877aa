import { searchLink } from './searchLink.ts'
import { searchTerm, type SearchedSong } from './searchTerm.ts'
import type { ServiceId } from './services.ts'

/** The https address that searches a service for the song: see `searchLink`. */
export function songLink(
  service: ServiceId,
  song: SearchedSong,
  storefront?: string,
): string | undefined {
  return searchLink(service, searchTerm(song), storefront)
}
