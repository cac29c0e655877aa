import { Notice } from '../ui/Notice.tsx'
import { Page } from './Page.tsx'
import * as words from '../words/words.ts'

/** Stands in for a page that could not be drawn. */
export function BrokenRoute() {
  return (
    <Page>
      <title>{words.siteName}</title>
      <Notice heading="h1" absence="broken" />
    </Page>
  )
}
