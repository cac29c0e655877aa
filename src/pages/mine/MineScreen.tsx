import { useMemo, useState } from 'react'
import { pages } from '../../site/pages.ts'
import { useHref } from 'react-router-dom'
import type { Catalogue } from '../../lists/catalogue.ts'
import { isSameRanking } from '../../topTen/isSameRanking.ts'
import { linkTopTen } from '../../topTen/linkedTopTen.ts'
import { moveSong } from '../../topTen/moveSong.ts'
import type {
  ChangedSong,
  RankingHistory,
} from '../../topTen/RankingHistory.ts'
import { placesMoved } from '../../topTen/placesMoved.ts'
import { publishedTopTen } from '../../topTen/publishedTopTen.ts'
import type { RankedSong } from '../../songs/Song.ts'
import { rankedSongs } from '../../topTen/rankedSongs.ts'
import type { TopTen } from '../../topTen/TopTen.ts'
import { topTenPlaylist } from '../../topTen/topTenPlaylist.ts'
import { useTopTen } from '../../topTen/useTopTen.ts'
import { Announcement } from '../../ui/Announcement.tsx'
import { LinkedRanking } from './LinkedRanking.tsx'
import { MineMarks } from './MineMarks.tsx'
import { MinePage } from './MinePage.tsx'
import { RankingLink } from './RankingLink.tsx'
import { RankingsBeside } from './RankingsBeside.tsx'
import { RankingTools } from './RankingTools.tsx'
import { TopTenList } from './TopTenList.tsx'
import { TopTenPicture } from './TopTenPicture.tsx'
import { glide } from '../../ui/glide.ts'
import { historyKey } from './historyKey.ts'
import { useKeyDown } from '../../ui/useKeyDown.ts'
import * as words from '../../words/words.ts'

type MineScreenProps = {
  readonly catalogue: Pick<Catalogue<RankedSong>, 'songs'>
}

export function MineScreen({ catalogue: { songs } }: MineScreenProps) {
  const ranking = useMemo(() => publishedTopTen(songs), [songs])
  const mine = useTopTen(ranking)
  const { own, linked } = mine
  const [said, setSaid] = useState('')
  const path = useHref(pages.mine.path)
  const playlist = useMemo(() => topTenPlaylist(songs, own), [songs, own])
  const owned = useMemo(() => rankedSongs(songs, own), [songs, own])
  const changed = !isSameRanking(own, ranking)

  function titleOf(slug: string) {
    return songs.find((song) => song.slug === slug)?.title ?? ''
  }

  /** What a message takes: where a song stands; if all were moved, the first. */
  function standing(topTen: TopTen, slug = topTen[0] ?? '') {
    return [titleOf(slug), topTen.indexOf(slug) + 1, topTen.length] as const
  }

  /** `to` is worked out of the place, from 1, where the song is by now. */
  function move(slug: string, to: (from: number) => number) {
    glide(() => {
      const moved = mine.change(
        (now) => moveSong(now, slug, to(now.indexOf(slug) + 1)),
        { moved: slug },
      )
      if (moved) setSaid(words.movedTo(...standing(moved, slug)))
    })
  }

  function replace(
    topTen: TopTen,
    say: (first: string) => string,
    how: ChangedSong = {},
  ) {
    glide(() => {
      if (mine.change(() => topTen, how)) setSaid(say(titleOf(topTen[0] ?? '')))
    })
  }

  function walk(way: keyof RankingHistory) {
    glide(() => {
      const change = mine.walk(way)
      if (change) setSaid(walked[way](...standing(change.own, change.moved)))
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
        <LinkedRanking
          own={owned}
          linked={linked && rankedSongs(songs, linked)}
          unreadable={mine.unreadable}
          onAdopt={() =>
            replace(linked ?? own, words.nowYours, { adopted: true })
          }
        />
      }
      beside={
        <RankingsBeside
          title={words.besideRanking}
          own={{ name: words.yours, songs: owned }}
          other={{ name: words.theRanking, songs: rankedSongs(songs, ranking) }}
        />
      }
      more={
        <>
          <TopTenPicture playlist={playlist} />
          <MineMarks />
        </>
      }
    >
      <RankingTools
        canUndo={mine.canUndo}
        canRedo={mine.canRedo}
        canRestart={changed}
        onUndo={() => walk('undo')}
        onRedo={() => walk('redo')}
        onRestart={() => replace(ranking, words.backToRanking)}
      />
      <TopTenList
        songs={owned}
        moved={changed ? placesMoved(own, ranking) : undefined}
        onPlace={(slug, to) => move(slug, () => to)}
        onMove={(slug, by) => move(slug, (from) => from + by)}
      />
      <RankingLink
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

const walked = { undo: words.undone, redo: words.redone } as const
