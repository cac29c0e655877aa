import { siteName } from '../countdown/siteName.ts'
import { Page } from '../ui/Page.tsx'
import { RevealScreen } from './RevealScreen.tsx'
import { useTakeOver } from './useTakeOver.ts'
import { WithCatalogue } from './WithCatalogue.tsx'

export function RevealRoute() {
  useTakeOver(true)
  return (
    <Page>
      <title>{`The reveal · ${siteName}`}</title>
      <WithCatalogue>
        {(catalogue) => <RevealScreen catalogue={catalogue} />}
      </WithCatalogue>
    </Page>
  )
}
