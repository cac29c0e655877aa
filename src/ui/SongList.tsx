import { memo, type MouseEvent } from 'react'
import type { Catalogue } from '../countdown/catalogue.ts'
import type { Song } from '../countdown/countdownSchema.ts'
import { episodeGroups } from '../countdown/episodeGroups.ts'
import type { ChangeView, View } from '../countdown/View.ts'
import { EpisodeName } from './EpisodeName.tsx'
import type { Listening } from './ListenLinks.tsx'
import type { ToggleMark } from './MarkButtons.tsx'
import { SceneCard } from './SceneCard.tsx'
import styles from './SongList.module.css'

type SongListProps = {
  readonly songs: readonly Song[]
  readonly view: View
  readonly catalogue: Catalogue
  /** The words that answer the search. */
  readonly terms: ReadonlySet<string> | undefined
  readonly listening: Listening
  readonly onChange: ChangeView
  readonly onOpen: (event: MouseEvent, song: Song) => void
  readonly onToggleStory: (slug: string) => void
  readonly onToggleMark: ToggleMark
}

/** The songs in their order; story order gathers them under their episodes. */
export const SongList = memo(function SongList(props: SongListProps) {
  const { songs, view, ...rest } = props

  function list(members: readonly Song[], heading: 'h2' | 'h3') {
    return (
      <ol className={styles.list}>
        {members.map((song) => (
          <li key={song.slug} className={styles.place}>
            <SceneCard
              song={song}
              heading={heading}
              first={songs.indexOf(song) < 2}
              chosenCharacters={view.character}
              {...rest}
            />
          </li>
        ))}
      </ol>
    )
  }

  if (view.sort !== 'story') return list(songs, 'h2')
  return episodeGroups(songs).map(({ code, songs: members }) => (
    <section key={code} aria-labelledby={code}>
      <h2 className={styles.episode} id={code}>
        <EpisodeName at={members[0]} seasons={rest.catalogue.seasons} />
      </h2>
      {list(members, 'h3')}
    </section>
  ))
})
