import { siteName } from '../countdown/siteName.ts'
import { Page } from '../ui/Page.tsx'
import { RevealScreen } from './RevealScreen.tsx'
import { useTakeOver } from './useTakeOver.ts'
import { WithCountdown } from './WithCountdown.tsx'

export function RevealRoute() {
  useTakeOver(true)
  return (
    <Page>
      <title>{`The reveal · ${siteName}`}</title>
      <WithCountdown>
        {(catalogue) => <RevealScreen catalogue={catalogue} />}
      </WithCountdown>
    </Page>
  )
}
