import { siteName } from '../../site/siteName.ts'
import { Page } from '../Page.tsx'
import { RevealScreen } from './RevealScreen.tsx'
import { WithCountdown } from '../WithCountdown.tsx'

export function RevealRoute() {
  return (
    <Page>
      <title>{`The reveal · ${siteName}`}</title>
      <WithCountdown>
        {(catalogue) => <RevealScreen catalogue={catalogue} />}
      </WithCountdown>
    </Page>
  )
}
