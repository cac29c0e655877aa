import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { siteName } from '../countdown/siteName.ts'
import { loadPage } from './loadPage.ts'

/** Stands in for a page that could not be drawn. */
export function BrokenRoute() {
  return (
    <Page>
      <title>{siteName}</title>
      <Notice heading="h1" absence="broken" onRetry={loadPage} />
    </Page>
  )
}
