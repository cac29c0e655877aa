/** Stands in a page for the site's version until the whole site is built. */
export const versionMark = '{version}'
