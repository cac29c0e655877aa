import { pages } from '../../site/pages.ts'
import { Page } from '../Page.tsx'
import { MineScreen } from './MineScreen.tsx'
import { WithCountdown } from '../WithCountdown.tsx'

export function MineRoute() {
  return (
    <Page>
      <title>{pages.mine.title}</title>
      <WithCountdown>
        {(catalogue) => <MineScreen catalogue={catalogue} />}
      </WithCountdown>
    </Page>
  )
}
