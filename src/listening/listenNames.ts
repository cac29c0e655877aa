/*
 * The attributes by which the early script finds Listen in a page as built;
 * src/early/README.md says who writes and who reads each.
 */

/** On Listen: what to search a service for. */
export const words = 'data-listen'
/** On the line that says where Listen leads. */
export const where = 'data-listen-where'
