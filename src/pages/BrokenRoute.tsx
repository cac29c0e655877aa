import { Notice } from '../ui/Notice.tsx'
import { Page } from './Page.tsx'
import { siteName } from '../site/siteName.ts'
import { loadPage } from '../ui/loadPage.ts'

/** Stands in for a page that could not be drawn. */
export function BrokenRoute() {
  return (
    <Page>
      <title>{siteName}</title>
      <Notice heading="h1" absence="broken" onRetry={loadPage} />
    </Page>
  )
}
