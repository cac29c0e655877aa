/** How many songs an own order has room for. */
export const mostSongs = 25
