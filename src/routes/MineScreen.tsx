import { useMemo, useState } from 'react'
import { useHref } from 'react-router-dom'
import type { Catalogue } from '../countdown/catalogue.ts'
import { isSameOrder } from '../countdown/isSameOrder.ts'
import { linkTopTen } from '../countdown/linkedTopTen.ts'
import { linksOwn } from '../countdown/linksOwn.ts'
import { moveSong } from '../countdown/moveSong.ts'
import type { OrderHistory } from '../countdown/OrderHistory.ts'
import { placesMoved } from '../countdown/placesMoved.ts'
import { publishedTopTen } from '../countdown/publishedTopTen.ts'
import type { RankedSong } from '../countdown/Song.ts'
import { songsInOrder } from '../countdown/songsInOrder.ts'
import type { TopTen } from '../countdown/TopTen.ts'
import { topTenPlaylist } from '../countdown/topTenPlaylist.ts'
import { useMarks } from '../state/useMarks.ts'
import { useTopTen } from '../state/useTopTen.ts'
import { Announcement } from '../ui/Announcement.tsx'
import { LinkedOrder } from '../ui/LinkedOrder.tsx'
import { MarksSetting } from '../ui/MarksSetting.tsx'
import { MinePage } from '../ui/MinePage.tsx'
import { OrderLink } from '../ui/OrderLink.tsx'
import { OrdersBeside } from '../ui/OrdersBeside.tsx'
import { OrderTools } from '../ui/OrderTools.tsx'
import { TopTenList } from '../ui/TopTenList.tsx'
import { TopTenPicture } from '../ui/TopTenPicture.tsx'
import { glide } from './glide.ts'
import { historyKey } from './historyKey.ts'
import { useKeyDown } from './useKeyDown.ts'

type MineScreenProps = {
  readonly catalogue: Pick<Catalogue<RankedSong>, 'songs'>
}

export function MineScreen({ catalogue: { songs } }: MineScreenProps) {
  const ranking = useMemo(() => publishedTopTen(songs), [songs])
  const mine = useTopTen(ranking)
  const marking = useMarks()
  const { own, linked } = mine.orders
  const [said, setSaid] = useState('')
  const path = useHref('/mine/')
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
