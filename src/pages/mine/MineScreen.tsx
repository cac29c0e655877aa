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
import { nameStore } from '../../topTen/nameStore.ts'
import { placesMoved } from '../../topTen/placesMoved.ts'
import { publishedTopTen } from '../../topTen/publishedTopTen.ts'
import { songsInOrder } from '../../topTen/songsInOrder.ts'
import { toggleSong } from '../../topTen/toggleSong.ts'
import type { TopTen } from '../../topTen/TopTen.ts'
import { topTenPlaylist } from '../../topTen/topTenPlaylist.ts'
import { useStored } from '../../device/useStored.ts'
import { useTopTen } from '../../topTen/useTopTen.ts'
import { Announcement } from '../../ui/Announcement.tsx'
import type { AwaitedSongs } from '../AwaitedSongs.ts'
import { LinkedRanking } from './LinkedRanking.tsx'
import { MineMarks } from './MineMarks.tsx'
import { MinePage } from './MinePage.tsx'
import { RankingLink } from './RankingLink.tsx'
import { RankingName } from './RankingName.tsx'
import { RankingsBeside } from './RankingsBeside.tsx'
import { RankingTools } from './RankingTools.tsx'
import { SongPicker } from './SongPicker.tsx'
import { TopTenList } from './TopTenList.tsx'
import { TopTenPicture } from './TopTenPicture.tsx'
import { WaitForSongs } from '../WaitForSongs.tsx'
import { glide } from '../../ui/glide.ts'
import { historyKey } from './historyKey.ts'
import { useKeyDown } from '../../ui/useKeyDown.ts'
import * as words from '../../words/words.ts'

type MineScreenProps = {
  /** Of all songs, or of the ten as long as no other is in either order. */
  readonly catalogue: Pick<Catalogue, 'songs' | 'search' | 'sortedBy'>
  /** How it stands with the others, where they are not here. */
  readonly awaited: AwaitedSongs | undefined
  /** Whether the order in the address cannot be shown without them. */
  readonly awaitsSent: boolean
  /** Asks for all songs, to choose from. */
  readonly onPick: () => void
}

export function MineScreen(props: MineScreenProps) {
  const { catalogue, awaited, awaitsSent, onPick } = props
  const { songs } = catalogue
  const ranking = useMemo(() => publishedTopTen(songs), [songs])
  const slugs = useMemo(() => songs.map(({ slug }) => slug), [songs])
  const mine = useTopTen(ranking, slugs)
  const name = useStored(nameStore, undefined)
  const { own, linked } = mine
  const [said, setSaid] = useState('')
  const path = useHref(pages.mine.path)
  const playlist = useMemo(
    () => topTenPlaylist(songs, own, name),
    [songs, own, name],
  )
  const owned = useMemo(() => songsInOrder(songs, own), [songs, own])
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

  function toggle(slug: string) {
    glide(() => {
      const now = mine.change((topTen) => toggleSong(topTen, slug), {
        moved: slug,
      })
      if (!now) return
      const [title, number, of] = standing(now, slug)
      setSaid(number ? words.added(title, number) : words.takenOut(title, of))
    })
  }

  function replace(topTen: TopTen, message: string, how: ChangedSong = {}) {
    glide(() => {
      if (mine.change(() => topTen, how)) setSaid(message)
    })
  }

  function walk(way: keyof RankingHistory) {
    glide(() => {
      const change = mine.walk(way)
      if (!change) return
      const [title, number, of] = standing(change.own, change.moved)
      const says = walked[way]
      if (of === 0) setSaid(says.empty)
      else if (number === 0) setSaid(says.without(title))
      else setSaid(says.at(title, number, of))
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
        awaited && awaitsSent ? (
          <WaitForSongs {...awaited} />
        ) : (
          <LinkedRanking
            own={owned}
            linked={linked && songsInOrder(songs, linked)}
            name={mine.linkedName}
            unreadable={mine.unreadable}
            onAdopt={() =>
              linked &&
              replace(linked, words.nowYours(titleOf(linked[0] ?? '')), {
                adopted: mine.linkedName,
              })
            }
          />
        )
      }
      beside={
        own.length > 0 && (
          <RankingsBeside
            title={words.besideRanking}
            own={{ name: words.yours, songs: owned }}
            other={{
              name: words.theRanking,
              songs: songsInOrder(songs, ranking),
            }}
          />
        )
      }
      more={
        <>
          {own.length > 0 && (
            <TopTenPicture playlist={playlist} songs={owned} />
          )}
          <MineMarks />
        </>
      }
    >
      <RankingTools
        canUndo={mine.canUndo}
        canRedo={mine.canRedo}
        canRestart={changed}
        canEmpty={own.length > 0}
        onUndo={() => walk('undo')}
        onRedo={() => walk('redo')}
        onRestart={() =>
          replace(ranking, words.backToRanking(titleOf(ranking[0] ?? '')))
        }
        onEmpty={() => replace([], words.emptied)}
      />
      <TopTenList
        songs={owned}
        moved={changed ? placesMoved(own, ranking) : undefined}
        onPlace={(slug, to) => move(slug, () => to)}
        onMove={(slug, by) => move(slug, (from) => from + by)}
        onRemove={toggle}
      />
      <SongPicker
        catalogue={catalogue}
        awaited={awaited}
        own={own}
        onOpen={onPick}
        onToggle={toggle}
      />
      <RankingName name={name ?? ''} onName={nameStore.set} />
      {own.length > 0 && (
        <RankingLink
          shared={words.orderShared(own.length, name ?? '')}
          address={() =>
            new URL(path + linkTopTen('', own, name), window.location.href).href
          }
          kept={mine.kept}
        />
      )}
      <Announcement>{said}</Announcement>
    </MinePage>
  )
}

/** What is said of a step through the history, by where its song is then. */
const walked = {
  undo: {
    at: words.undone,
    without: words.undoneWithout,
    empty: words.undoneEmpty,
  },
  redo: {
    at: words.redone,
    without: words.redoneWithout,
    empty: words.redoneEmpty,
  },
} as const
