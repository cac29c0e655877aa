/*
 * The attributes by which the early script finds Listen in a page as built;
 * src/early/README.md says who writes and who reads each.
 */

/** On Listen: what to search a service for. */
export const term = 'data-listen'
/** On Listen: its name once there is a service. */
export const name = 'data-listen-name'
/** On the line that says where Listen leads: what it says once there is one. */
export const where = 'data-listen-where'
