import { useQuery } from '@tanstack/react-query'
import { matchPath, useLocation } from 'react-router-dom'
import { countdownQuery } from '../../content/countdownQuery.ts'
import { useEverySong } from '../../content/useEverySong.ts'
import { soundtrackList } from '../../lists/soundtrackList.ts'
import type { PublishedContent } from '../../songs/Content.ts'
import { NotFoundRoute } from '../NotFoundRoute.tsx'
import { Page } from '../Page.tsx'
import { WithCatalogue } from '../WithCatalogue.tsx'
import { pages } from '../../site/pages.ts'
import * as words from '../../words/words.ts'
import { SongScreen } from './SongScreen.tsx'

/**
 * The page of any song. One of the ten is drawn without waiting for the others,
 * which the page leads to once they are here.
 */
export function SongRoute() {
  const { pathname } = useLocation()
  const slug = matchPath(pages.song.path, pathname)?.params.slug
  const every = useEverySong()
  const { data: ten } = useQuery(countdownQuery)
  const data: PublishedContent | undefined =
    every.data ?? (find(ten, slug) && ten)
  const song = find(data, slug)

  if (every.data && !song) return <NotFoundRoute />
  return (
    <Page>
      <title>{song ? pages.song.title(song) : words.siteName}</title>
      <WithCatalogue list={soundtrackList} content={{ ...every, data }}>
        {(catalogue) => <SongScreen slug={slug} catalogue={catalogue} />}
      </WithCatalogue>
    </Page>
  )
}

function find(content: PublishedContent | undefined, slug: string | undefined) {
  return content?.songs.find((one) => one.slug === slug)
}
