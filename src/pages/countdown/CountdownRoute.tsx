import { Page } from '../Page.tsx'
import { CountdownScreen } from './CountdownScreen.tsx'
import { siteName } from '../../site/siteName.ts'
import { WithCountdown } from '../WithCountdown.tsx'

export function CountdownRoute() {
  return (
    <Page home searched>
      <title>{siteName}</title>
      <WithCountdown>
        {(catalogue) => <CountdownScreen catalogue={catalogue} />}
      </WithCountdown>
    </Page>
  )
}
