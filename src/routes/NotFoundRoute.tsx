import { NotFoundPage } from '../ui/NotFoundPage.tsx'
import { Page } from '../ui/Page.tsx'
import { siteName } from './siteName.ts'
import { WithCatalogue } from './WithCatalogue.tsx'

export function NotFoundRoute() {
  return (
    <Page>
      <title>{`No such page · ${siteName}`}</title>
      <WithCatalogue>
        {({ songs }) => <NotFoundPage songs={songs} />}
      </WithCatalogue>
    </Page>
  )
}
