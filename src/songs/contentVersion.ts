/** The format of the content files, of which this app reads no other. */
export const contentVersion = 2
