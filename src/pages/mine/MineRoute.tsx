import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'react-router-dom'
import { countdownQuery } from '../../content/countdownQuery.ts'
import { useEverySong } from '../../content/useEverySong.ts'
import { useHydrated } from '../../device/useHydrated.ts'
import { useStored } from '../../device/useStored.ts'
import { soundtrackList } from '../../lists/soundtrackList.ts'
import { pages } from '../../site/pages.ts'
import type { PublishedContent } from '../../songs/Content.ts'
import { linksOthers } from '../../topTen/linkedTopTen.ts'
import { ownStore } from '../../topTen/ownStore.ts'
import { parseTopTen } from '../../topTen/parseTopTen.ts'
import { publishedTopTen } from '../../topTen/publishedTopTen.ts'
import { Page } from '../Page.tsx'
import { WithCatalogue } from '../WithCatalogue.tsx'
import { MineScreen } from './MineScreen.tsx'

/**
 * The page of somebody's own order. The songs beside the ten are not asked for
 * until one of them is in an order, or they are to be chosen from.
 */
export function MineRoute() {
  const { search } = useLocation()
  const hydrated = useHydrated()
  const text = useStored(ownStore, undefined)
  const [picking, setPicking] = useState(false)
  const { data: ten } = useQuery(countdownQuery)

  const ranking = publishedTopTen(ten?.songs ?? [])
  const own = parseTopTen(text ?? '', ranking) ?? ranking
  const ownOthers = own.some((slug) => !ranking.includes(slug))
  const sentOthers = hydrated && linksOthers(search, ranking)
  const every = useEverySong(picking || ownOthers || sentOthers)
  const data: PublishedContent | undefined =
    every.data ?? (ownOthers ? undefined : ten)

  return (
    <Page>
      <title>{pages.mine.title}</title>
      <WithCatalogue list={soundtrackList} content={{ ...every, data }}>
        {(catalogue) => (
          <MineScreen
            catalogue={catalogue}
            awaited={every.data ? undefined : every}
            awaitsSent={sentOthers && !every.data}
            onPick={() => setPicking(true)}
          />
        )}
      </WithCatalogue>
    </Page>
  )
}
