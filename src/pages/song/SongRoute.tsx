import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router-dom'
import { countdownQuery } from '../../content/countdownQuery.ts'
import { Page } from '../Page.tsx'
import { NotFoundRoute } from '../NotFoundRoute.tsx'
import { pages } from '../../site/pages.ts'
import { siteName } from '../../site/siteName.ts'
import { SongScreen } from './SongScreen.tsx'
import { WithCountdown } from '../WithCountdown.tsx'

export function SongRoute() {
  const { slug } = useParams()
  const { data } = useQuery(countdownQuery)
  const song = data?.songs.find((one) => one.slug === slug)

  if (data && !song) return <NotFoundRoute />
  return (
    <Page>
      <title>{song ? pages.song.title(song) : siteName}</title>
      <WithCountdown>
        {(catalogue) => <SongScreen slug={slug} catalogue={catalogue} />}
      </WithCountdown>
    </Page>
  )
}
