/** The site as the title of a window or of a shared link names it. */
export const siteName = 'Heartstopper, song by song'
