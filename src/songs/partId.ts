/**
 * What a song is of, as addresses say it: a season by its number; a film by a
 * word that no number can be, `film`, and `film-2` for the next.
 */
export const filmId = /^film(?:-[2-9])?$/

/** The number of a season, or the id of a film. */
export type PartId = number | string
