/** The path below which the site lies, in all its languages. */
export const siteRoot = import.meta.env.SITE_ROOT as string
