/**
 * Brings the first song of a list into sight under what stays above it, where
 * somebody has read on: what they chose must be seen to have done something.
 */
export function showStart(): void {
  const songs = document.getElementById('songs')
  if (!songs) return
  const { scrollMarginBlockStart } = getComputedStyle(songs)
  const { top } = songs.getBoundingClientRect()
  if (top < Number.parseFloat(scrollMarginBlockStart))
    songs.scrollIntoView({ behavior: 'instant' })
}
