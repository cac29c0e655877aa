import { useMemo, useState } from 'react'
import { pages } from '../../site/pages.ts'
import { useHref } from 'react-router-dom'
import type { Catalogue } from '../../lists/catalogue.ts'
import { isSameOrder } from '../../topTen/isSameOrder.ts'
import { linkTopTen } from '../../topTen/linkedTopTen.ts'
import { linksOwn } from '../../topTen/linksOwn.ts'
import { moveSong } from '../../topTen/moveSong.ts'
import type { OrderHistory } from '../../topTen/OrderHistory.ts'
import { placesMoved } from '../../topTen/placesMoved.ts'
import { publishedTopTen } from '../../topTen/publishedTopTen.ts'
import type { RankedSong } from '../../songs/Song.ts'
import { songsInOrder } from '../../topTen/songsInOrder.ts'
import type { TopTen } from '../../topTen/TopTen.ts'
import { topTenPlaylist } from '../../topTen/topTenPlaylist.ts'
import { useMarks } from '../../marks/useMarks.ts'
import { useTopTen } from '../../topTen/useTopTen.ts'
import { Announcement } from '../../ui/Announcement.tsx'
import { LinkedOrder } from './LinkedOrder.tsx'
import { MarksSetting } from '../../marks/MarksSetting.tsx'
import { MinePage } from './MinePage.tsx'
import { OrderLink } from './OrderLink.tsx'
import { OrdersBeside } from './OrdersBeside.tsx'
import { OrderTools } from './OrderTools.tsx'
import { TopTenList } from './TopTenList.tsx'
import { TopTenPicture } from './TopTenPicture.tsx'
import { glide } from '../../ui/glide.ts'
import { historyKey } from './historyKey.ts'
import { useKeyDown } from '../../ui/useKeyDown.ts'

type MineScreenProps = {
  readonly catalogue: Pick<Catalogue<RankedSong>, 'songs'>
}

export function MineScreen({ catalogue: { songs } }: MineScreenProps) {
  const ranking = useMemo(() => publishedTopTen(songs), [songs])
  const mine = useTopTen(ranking)
  const marking = useMarks()
  const { own, linked } = mine.orders
  const [said, setSaid] = useState('')
  const path = useHref(pages.mine.path)
  const playlist = useMemo(() => topTenPlaylist(songs, own), [songs, own])
  const owned = useMemo(() => songsInOrder(songs, own), [songs, own])

  /** Where a song stands; if all were moved, who stands first. */
  function standing(topTen: TopTen, slug = topTen[0] ?? '') {
    const title = songs.find((song) => song.slug === slug)?.title
    return `${title}, number ${topTen.indexOf(slug) + 1} of ${topTen.length}`
  }

  function place(slug: string, to: number) {
    glide(() => {
      const moved = mine.change((now) => moveSong(now, slug, to), slug)
      if (moved) setSaid(standing(moved, slug))
    })
  }

  function replace(topTen: TopTen, what: string) {
    glide(() => {
      if (mine.change(() => topTen)) setSaid(`${what}: ${standing(topTen)}`)
    })
  }

  function walk(way: keyof OrderHistory) {
    glide(() => {
      const step = mine.walk(way)
      if (step) setSaid(`${walked[way]}: ${standing(step.own, step.moved)}`)
    })
  }

  useKeyDown((event) => {
    const way = historyKey(event)
    if (!way) return
    event.preventDefault()
    walk(way)
  })

  return (
    <MinePage
      link={
        <LinkedOrder
          own={owned}
          linked={
            linked && !linksOwn(mine.orders)
              ? songsInOrder(songs, linked)
              : undefined
          }
          unreadable={mine.unreadable}
          onAdopt={() => replace(linked ?? own, 'Yours now')}
        />
      }
      beside={
        <OrdersBeside
          title="Beside the ranking"
          own={{ name: 'Yours', songs: owned }}
          other={{ name: 'The ranking', songs: songsInOrder(songs, ranking) }}
        />
      }
      more={
        <>
          <TopTenPicture playlist={playlist} />
          <MarksSetting marking={marking} />
        </>
      }
    >
      <OrderTools
        canUndo={mine.canUndo}
        canRedo={mine.canRedo}
        canRestart={!isSameOrder(own, ranking)}
        onUndo={() => walk('undo')}
        onRedo={() => walk('redo')}
        onRestart={() => replace(ranking, 'The ranking again')}
      />
      <TopTenList
        songs={owned}
        moved={placesMoved(own, ranking)}
        onPlace={place}
      />
      <OrderLink
        title={playlist.title}
        address={() =>
          new URL(path + linkTopTen('', own), window.location.href).href
        }
        kept={mine.kept}
      />
      <Announcement>{said}</Announcement>
    </MinePage>
  )
}

const walked = { undo: 'Undone', redo: 'Done again' } as const
