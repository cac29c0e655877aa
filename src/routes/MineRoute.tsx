import { siteName } from '../countdown/siteName.ts'
import { Page } from '../ui/Page.tsx'
import { MineScreen } from './MineScreen.tsx'
import { useTakeOver } from './useTakeOver.ts'
import { WithCatalogue } from './WithCatalogue.tsx'

export function MineRoute() {
  useTakeOver(true)
  return (
    <Page>
      <title>{`Your top ten · ${siteName}`}</title>
      <WithCatalogue>
        {(catalogue) => <MineScreen catalogue={catalogue} />}
      </WithCatalogue>
    </Page>
  )
}
