import { NotFoundPage } from '../ui/NotFoundPage.tsx'
import { Page } from '../ui/Page.tsx'
import { siteName } from '../countdown/siteName.ts'
import { useTakeOver } from './useTakeOver.ts'
import { WithCatalogue } from './WithCatalogue.tsx'

export function NotFoundRoute() {
  useTakeOver(true)
  return (
    <Page>
      <title>{`No such page · ${siteName}`}</title>
      <WithCatalogue>
        {({ songs }) => <NotFoundPage songs={songs} />}
      </WithCatalogue>
    </Page>
  )
}
