import type { Facet, Option } from '../../lists/facets.ts'
import type { Mark } from '../../songs/marks.ts'
import type { Placing } from '../../songs/placements.ts'
import * as words from '../../words/words.ts'

/** What a choice is called; its title, which not everybody may read, aside. */
export function optionName(facet: Facet, option: Option): string {
  return names[facet](option) ?? option.value
}

type Name = (option: Option) => string | undefined

const names: Readonly<Record<Facet, Name>> = {
  season: ({ at }) => at && words.partName(at.season),
  character: ({ name }) => name,
  episode: ({ at }) =>
    at && (at.episode ? words.episodeShort(at) : words.episodeName(at)),
  artist: ({ name }) => name,
  mark: ({ value }) => words.markNames[value as Mark],
  placement: ({ value }) => words.placementNames[value as Placing],
}
