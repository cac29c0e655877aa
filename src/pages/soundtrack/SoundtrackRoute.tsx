import { pages } from '../../site/pages.ts'
import { soundtrackList } from '../../lists/soundtrackList.ts'
import { Page } from '../Page.tsx'
import { SoundtrackHeading } from './SoundtrackHeading.tsx'
import { SoundtrackScreen } from './SoundtrackScreen.tsx'
import { useEverySong } from '../../content/useEverySong.ts'
import { WithCatalogue } from '../WithCatalogue.tsx'

export function SoundtrackRoute() {
  const content = useEverySong()
  return (
    <Page>
      <title>{pages.soundtrack.title}</title>
      {/* Drawn before the songs are here: on arrival it gets the focus. */}
      <SoundtrackHeading songs={content.data?.songs ?? []} />
      <WithCatalogue list={soundtrackList} content={content}>
        {(catalogue) => <SoundtrackScreen catalogue={catalogue} />}
      </WithCatalogue>
    </Page>
  )
}
