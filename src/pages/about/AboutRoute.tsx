import { forgetDevice } from '../../device/forgetDevice.ts'
import { AboutPage } from './AboutPage.tsx'
import { Page } from '../Page.tsx'
import { siteName } from '../../site/siteName.ts'
import { WithCountdown } from '../WithCountdown.tsx'

export function AboutRoute() {
  return (
    <Page>
      <title>{`About · ${siteName}`}</title>
      <WithCountdown>
        {(countdown) => (
          <AboutPage countdown={countdown} onForget={forgetDevice} />
        )}
      </WithCountdown>
    </Page>
  )
}
