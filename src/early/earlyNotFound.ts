import { siteRoot } from '../site/siteRoot.ts'
import { tidyPath } from '../site/tidyPath.ts'
import { tidyRest } from '../site/tidyRest.ts'
import './early.ts'

/*
 * What the page for what is missing does before React, besides what every page
 * does: where the address is that of a page, only spelt in another way, it leads
 * there. That address is tidy, so it leads nowhere else.
 */

const { pathname, search, hash } = location
const meant = tidyPath(pathname, siteRoot)
if (meant && meant.path !== pathname)
  location.replace(meant.path + tidyRest(meant.rest + search + hash))
