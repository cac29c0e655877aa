import { memo } from 'react'
import type { Catalogue } from '../../lists/catalogue.ts'
import type { RankedSong } from '../../songs/Song.ts'
import { episodeGroups } from '../../songs/episodeGroups.ts'
import type { View } from '../../lists/View.ts'
import { BrokenCard } from './BrokenCard.tsx'
import { EpisodeName } from '../../cards/EpisodeName.tsx'
import { attribute } from '../../ui/attribute.ts'
import { glides } from '../../ui/glide.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { LongList } from '../list/LongList.tsx'
import { SceneCard } from './SceneCard.tsx'
import type { ListHandlers } from '../../cards/SongHandlers.ts'
import styles from './SongList.module.css'

type SongListProps = ListHandlers & {
  readonly songs: readonly RankedSong[]
  readonly view: View
  /** The song that the address points at, by its slug. */
  readonly target: string
  readonly catalogue: Catalogue
  /** The words that answer the search. */
  readonly terms: ReadonlySet<string> | undefined
}

/** The songs in their order; story order gathers them under their episodes. */
export const SongList = memo(function SongList(props: SongListProps) {
  const { songs, view, target, ...rest } = props

  function list(members: readonly RankedSong[], heading: 'h2' | 'h3') {
    return (
      <ol className={styles.list}>
        {members.map((song) => (
          <li key={song.slug} className={styles.place} {...attribute(glides)}>
            <ErrorBoundary
              fallback={
                <BrokenCard
                  song={song}
                  heading={heading}
                  onToggleMark={rest.onToggleMark}
                  onToggleTen={rest.onToggleTen}
                />
              }
            >
              <SceneCard
                song={song}
                heading={heading}
                first={songs.indexOf(song) < 2}
                chosenCharacters={view.character}
                {...rest}
              />
            </ErrorBoundary>
          </li>
        ))}
      </ol>
    )
  }

  function drawn(part: readonly RankedSong[]) {
    if (view.sort !== 'story') return list(part, 'h2')
    return episodeGroups(part).map(({ code, songs: members }) => (
      <section key={code} aria-labelledby={code}>
        <h2 className={styles.episode} id={code}>
          <EpisodeName at={members[0]} parts={rest.catalogue.parts} />
        </h2>
        {list(members, 'h3')}
      </section>
    ))
  }

  return (
    <LongList songs={songs} target={target} total={rest.catalogue.songs.length}>
      {drawn}
    </LongList>
  )
})
