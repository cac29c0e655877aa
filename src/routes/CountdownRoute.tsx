import { Page } from '../ui/Page.tsx'
import { CountdownScreen } from './CountdownScreen.tsx'
import { siteName } from '../countdown/siteName.ts'
import { WithCatalogue } from './WithCatalogue.tsx'

export function CountdownRoute() {
  return (
    <Page home>
      <title>{siteName}</title>
      <WithCatalogue>
        {(catalogue) => <CountdownScreen catalogue={catalogue} />}
      </WithCatalogue>
    </Page>
  )
}
