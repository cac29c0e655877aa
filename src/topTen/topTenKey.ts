/** Where somebody's own order of the songs is kept on this device. */
export const topTenKey = 'songs.mine'
