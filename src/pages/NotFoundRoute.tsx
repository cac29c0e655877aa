import { NotFoundPage } from './NotFoundPage.tsx'
import { Page } from './Page.tsx'
import { pages } from '../site/pages.ts'
import { WithCountdown } from './WithCountdown.tsx'

export function NotFoundRoute() {
  return (
    <Page lost>
      <title>{pages.notFound.title}</title>
      <WithCountdown>
        {({ songs }) => <NotFoundPage songs={songs} />}
      </WithCountdown>
    </Page>
  )
}
