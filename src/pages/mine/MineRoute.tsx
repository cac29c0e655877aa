import { siteName } from '../../site/siteName.ts'
import { Page } from '../Page.tsx'
import { MineScreen } from './MineScreen.tsx'
import { WithCountdown } from '../WithCountdown.tsx'

export function MineRoute() {
  return (
    <Page>
      <title>{`Your top ten · ${siteName}`}</title>
      <WithCountdown>
        {(catalogue) => <MineScreen catalogue={catalogue} />}
      </WithCountdown>
    </Page>
  )
}
