/** Of “film-2”, the 2; nothing of the first film, which goes without. */
export function filmNumber(film: string): string | undefined {
  return film.split('-')[1]
}
