import { Page } from '../Page.tsx'
import { CountdownScreen } from './CountdownScreen.tsx'
import { pages } from '../../site/pages.ts'
import { WithCountdown } from '../WithCountdown.tsx'

export function CountdownRoute() {
  return (
    <Page home>
      <title>{pages.countdown.title}</title>
      <WithCountdown>
        {(catalogue) => <CountdownScreen catalogue={catalogue} />}
      </WithCountdown>
    </Page>
  )
}
