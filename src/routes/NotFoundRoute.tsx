import { NotFoundPage } from '../ui/NotFoundPage.tsx'
import { Page } from '../ui/Page.tsx'
import { siteName } from '../countdown/siteName.ts'
import { useTakeOver } from './useTakeOver.ts'
import { WithCountdown } from './WithCountdown.tsx'

export function NotFoundRoute() {
  useTakeOver(true)
  return (
    <Page>
      <title>{`No such page · ${siteName}`}</title>
      <WithCountdown>
        {({ songs }) => <NotFoundPage songs={songs} />}
      </WithCountdown>
    </Page>
  )
}
