/** Under what this device keeps the marks. */
export const marksKey = 'songs.marks'
