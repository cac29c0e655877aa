/** How far a song moved, as `placesMoved` counts it, in words. */
export function movedText(places: number): string {
  if (places === 0) return 'same place'
  return `${places > 0 ? 'up' : 'down'} ${Math.abs(places)}`
}
