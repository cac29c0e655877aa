import { useQuery } from '@tanstack/react-query'
import { matchPath, useLocation } from 'react-router-dom'
import { countdownQuery } from '../../content/countdownQuery.ts'
import { Page } from '../Page.tsx'
import { NotFoundRoute } from '../NotFoundRoute.tsx'
import { pages } from '../../site/pages.ts'
import { SongScreen } from './SongScreen.tsx'
import { WithCountdown } from '../WithCountdown.tsx'
import * as words from '../../words/words.ts'

export function SongRoute() {
  const { pathname } = useLocation()
  const slug = matchPath(pages.song.path, pathname)?.params.slug
  const { data } = useQuery(countdownQuery)
  const song = data?.songs.find((one) => one.slug === slug)

  if (data && !song) return <NotFoundRoute />
  return (
    <Page>
      <title>{song ? pages.song.title(song) : words.siteName}</title>
      <WithCountdown>
        {(catalogue) => <SongScreen slug={slug} catalogue={catalogue} />}
      </WithCountdown>
    </Page>
  )
}
