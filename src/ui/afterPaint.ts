/** Does what can wait until the visitor has seen what was done before it. */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work))
}
