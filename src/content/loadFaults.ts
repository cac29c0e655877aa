/**
 * All that can go wrong with a file on its way here, and whether it may go well
 * the next time that it is asked for.
 */
export const loadFaults = {
  /** No answer, or one that broke off. */
  unreachable: { passes: true },
  /** Not here within the time that a load may take. */
  slow: { passes: true },
  /** The host says: not now (408, 425, 429, 5xx). */
  busy: { passes: true },
  /** The host says: not here (any other status). */
  missing: { passes: false },
  /** Something else came: the page of a network that wants a login, say. */
  foreign: { passes: false },
  /** It came, and breaks its own rules. */
  damaged: { passes: false },
  /** It came in a format from before this app. */
  older: { passes: false },
  /** It came in a format from after this app. */
  newer: { passes: false },
  /** It came, and what checks it did not: only the whole page anew fetches that. */
  broken: { passes: false },
} as const

export type LoadFault = keyof typeof loadFaults
