import type { PartId } from './partId.ts'

/**
 * What a season or film is called in short, within a sentence or at its start:
 * “season 1”, “The film”, “Film 2”.
 */
export function partName(
  id: PartId,
  form: 'sentence' | 'start' = 'start',
): string {
  if (typeof id === 'number')
    return `${form === 'start' ? 'Season' : 'season'} ${id}`
  const [, which] = id.split('-')
  const [film, another] =
    form === 'start' ? ['The film', 'Film'] : ['the film', 'film']
  return which ? `${another} ${which}` : film
}
