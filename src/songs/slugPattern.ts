/** How a song's slug is spelt, and every other id of the content file. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
