import { pages } from '../../site/pages.ts'
import { Page } from '../Page.tsx'
import { RevealScreen } from './RevealScreen.tsx'
import { WithCountdown } from '../WithCountdown.tsx'

export function RevealRoute() {
  return (
    <Page>
      <title>{pages.reveal.title}</title>
      <WithCountdown>
        {(catalogue) => <RevealScreen catalogue={catalogue} />}
      </WithCountdown>
    </Page>
  )
}
