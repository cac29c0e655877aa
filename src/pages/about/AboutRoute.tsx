import { AboutPage } from './AboutPage.tsx'
import { Page } from '../Page.tsx'
import { pages } from '../../site/pages.ts'
import { WithCountdown } from '../WithCountdown.tsx'

export function AboutRoute() {
  return (
    <Page>
      <title>{pages.about.title}</title>
      <WithCountdown>
        {(countdown) => <AboutPage countdown={countdown} />}
      </WithCountdown>
    </Page>
  )
}
