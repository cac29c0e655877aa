/*
 * The names by which early scripts, React, styles and build agree, each once;
 * README.md in this folder says who writes and who reads them. Those that cards
 * carry stand in guard/guardNames.ts and listening/listenNames.ts.
 *
 * A constant each, and no object of them all: so the scripts in the page carry
 * only the names that they use.
 */

/* Attributes of the <html> element. */

/** The page is the one that the build drew, and not yet React’s. */
export const built = 'data-built'
/** The list waits: the page as built is not what the address asks for. */
export const listWaits = 'data-early'
/** The reveal waits: the address starts it. */
export const revealWaits = 'data-early-reveal'
/** Some scenes are held back on this device; its value is a `GuardState`. */
export const guardWaits = 'data-early-guard'
/** The marks that this device has put on songs of the list, if any. */
export const marked = 'data-early-marks'
/** Something was pressed, and nobody came to answer it. */
export const pressedInVain = 'data-early-vain'

/**
 * `''` until it is known which scenes, `late` where that takes so long that
 * the rest of the page is shown, and then `known`.
 */
export type GuardState = '' | 'late' | 'known'

/* Attributes of what stands in the page. */

/** Early script: on a scene that is held back. */
export const held = 'data-early-held'
/** Early script: before the menu of the guard, what this device has chosen. */
export const seen = 'data-early-seen'
/** On the words that say that a press was in vain. */
export const inVain = 'data-in-vain'
/** On a number that is out of date once the list is not as built. */
export const counts = 'data-counts'
/** On what gathers some of the songs below a heading. */
export const group = 'data-group'
/** On what stands below a list, and would move with it. */
export const below = 'data-below'
/** On what shows an own order of the songs. */
export const order = 'data-order'
/** On the stage of the reveal. */
export const stage = 'data-stage'

/* Events on the document. */

/** React is about to read the page: what was taken out has to be back. */
export const hydrate = 'hydrate'
/** React shows what the address asks for, and answers from now on. */
export const takeOver = 'takeover'
/** React cannot come. */
export const stranded = 'stranded'

/* Elements. */

/** The id of the tag with what is of this page alone, as JSON: `PageFacts`. */
export const factsId = 'early-page'
/** Links to the content of the page; the id of each is its query’s key. */
export const contentLinks = 'link[as=fetch]'
