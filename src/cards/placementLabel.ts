import { placements } from '../songs/placements.ts'
import type { Story } from '../songs/Song.ts'

/** How sure it is that a song is heard there, in short. */
export function placementLabel({
  basis,
  momentDisputed,
}: Story['placement']): string {
  return momentDisputed
    ? `${placements[basis]}, but not the moment`
    : placements[basis]
}
