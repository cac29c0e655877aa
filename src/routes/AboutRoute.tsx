import { AboutPage } from '../ui/AboutPage.tsx'
import { Page } from '../ui/Page.tsx'
import { siteName } from './siteName.ts'
import { WithCatalogue } from './WithCatalogue.tsx'

export function AboutRoute() {
  return (
    <Page>
      <title>{`About · ${siteName}`}</title>
      <WithCatalogue>
        {(countdown) => <AboutPage countdown={countdown} />}
      </WithCatalogue>
    </Page>
  )
}
