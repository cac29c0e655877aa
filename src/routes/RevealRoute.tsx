import { siteName } from '../countdown/siteName.ts'
import { Page } from '../ui/Page.tsx'
import { useTakeOver } from './useTakeOver.ts'
import { WithCatalogue } from './WithCatalogue.tsx'

export function RevealRoute() {
  useTakeOver(true)
  return (
    <Page>
      <title>{`The reveal · ${siteName}`}</title>
      <WithCatalogue>{() => <h1>The reveal</h1>}</WithCatalogue>
    </Page>
  )
}
