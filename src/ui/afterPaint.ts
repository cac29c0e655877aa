/** Runs work after the next paint, which shows what was changed before. */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work))
}
