import { searchLink } from './searchLink.ts'
import { searchTerm, type NamedSong } from './searchTerm.ts'
import type { ServiceId } from './services.ts'

/** The https address that searches a service for the song: see `searchLink`. */
export function songLink(
  service: ServiceId,
  song: NamedSong,
  storefront?: string,
): string | undefined {
  return searchLink(service, searchTerm(song), storefront)
}
