// Run in the page, so that they may name nothing from outside.

/** Whether the page is React's, and shows what its address says. */
export function appRuns(): boolean {
  return (
    // Nothing that a visitor sees tells: React leaves its mark on nodes,
    Object.keys(document.querySelector('footer') ?? {}).some((key) =>
      key.startsWith('__react'),
    ) &&
    // and the early scripts take back their rules and what they keep aside.
    document.adoptedStyleSheets.every(({ cssRules }) => cssRules.length < 1) &&
    !('earlyGuard' in document.documentElement.dataset)
  )
}

/** The cards to be seen, from top to bottom, by the songs' slugs. */
export function shownCards(): readonly string[] {
  return [...document.querySelectorAll('li > article')]
    .filter((card) => card.checkVisibility({ visibilityProperty: true }))
    .toSorted(
      (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
    )
    .map(({ id }) => id)
}
