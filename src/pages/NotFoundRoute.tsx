import { NotFoundPage } from './NotFoundPage.tsx'
import { Page } from './Page.tsx'
import { siteName } from '../site/siteName.ts'
import { WithCountdown } from './WithCountdown.tsx'

export function NotFoundRoute() {
  return (
    <Page>
      <title>{`No such page · ${siteName}`}</title>
      <WithCountdown>
        {({ songs }) => <NotFoundPage songs={songs} />}
      </WithCountdown>
    </Page>
  )
}
