/** Whether the page is still the one that the build drew, as early.ts says. */
export function pageIsBuilt(): boolean {
  return 'built' in document.documentElement.dataset
}
