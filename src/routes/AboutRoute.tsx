import { forgetDevice } from '../state/forgetDevice.ts'
import { AboutPage } from '../ui/AboutPage.tsx'
import { Page } from '../ui/Page.tsx'
import { siteName } from '../countdown/siteName.ts'
import { useTakeOver } from './useTakeOver.ts'
import { WithCountdown } from './WithCountdown.tsx'

export function AboutRoute() {
  useTakeOver(true)
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
