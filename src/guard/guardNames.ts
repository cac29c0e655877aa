/*
 * The attributes by which the early script finds what the guard may hold back
 * in a page as built; src/early/README.md says who writes and who reads each.
 * They stand here because cards carry them, which know nothing of that script.
 *
 * A constant each, and no object of them all: so the scripts in the page carry
 * only the names that they use.
 */

/** On a scene: the episode it is in, as addresses spell it. */
export const at = 'data-at'
/** On a scene: its content notes, with commas between. */
export const notes = 'data-notes'
/** On what tells the story, in a scene: it leaves the page with the scene. */
export const story = 'data-story'
/** On the words that stand in for a scene, hidden unless it is held back. */
export const heldBack = 'data-held-back'
/** On a filter by those who are in a scene. */
export const people = 'data-people'
/** On the menu that says how far the visitor has watched. */
export const watched = 'data-watched'
/** On the sentence that says how much is held back. */
export const extent = 'data-guard-extent'
/** On the fold that shows all of it. */
export const more = 'data-guard-more'
