import { memo } from 'react'
import type { Catalogue } from '../../lists/catalogue.ts'
import type { RankedSong } from '../../songs/Song.ts'
import { Placement } from '../../cards/Placement.tsx'
import { AlsoHeard } from '../../cards/AlsoHeard.tsx'
import { PeopleButtons } from './PeopleButtons.tsx'
import { guardedScene } from '../../guard/guardedScene.ts'
import { HeldBack } from '../../guard/HeldBack.tsx'
import { Scene } from '../../cards/Scene.tsx'
import styles from './SceneCard.module.css'
import { SongActions } from '../../cards/SongActions.tsx'
import type { ListHandlers } from '../../cards/SongHandlers.ts'
import { SongHead } from '../../cards/SongHead.tsx'
import { Vignette } from '../../cards/Vignette.tsx'

type SceneCardProps = ListHandlers & {
  readonly song: RankedSong
  readonly catalogue: Pick<Catalogue, 'parts' | 'options'>
  readonly heading: 'h2' | 'h3'
  readonly first: boolean
  readonly chosenCharacters: readonly string[]
  readonly terms: ReadonlySet<string> | undefined
}

/** A song, the scene behind it, and the ways to hear it. */
export function SceneCard(props: SceneCardProps) {
  const { song, catalogue, heading, first, chosenCharacters } = props
  const { terms, onChange, onToggleStory, onToggleMark, onToggleTen } = props
  const { story } = song
  const title = `${song.slug}-title`

  return (
    <article
      className={styles.card}
      id={song.slug}
      tabIndex={-1}
      aria-labelledby={title}
      data-season={song.season}
      {...guardedScene(song)}
      data-rank={song.rank}
    >
      <Vignette song={song} first={first} />
      <div className={styles.text}>
        <SongHead
          song={song}
          parts={catalogue.parts}
          heading={heading}
          id={title}
          terms={terms}
        />
        <HeldBack song={song} onToggle={onToggleStory} />
        {story && (
          <>
            <Scene story={story} terms={terms} />
            <PeopleButtons
              people={catalogue.options.character.filter(({ value }) =>
                story.characters.includes(value),
              )}
              chosen={chosenCharacters}
              onChange={onChange}
              unsure={story.inferred}
            />
          </>
        )}
        <div className={styles.actions}>
          <Actions
            song={song}
            onToggleMark={onToggleMark}
            onToggleTen={onToggleTen}
          />
          {story && (
            <Sources song={song} story={story}>
              <AlsoHeard song={song} />
            </Sources>
          )}
        </div>
      </div>
    </article>
  )
}

/** Most of a card, and nothing that a letter changes. */
const Actions = memo(SongActions)
const Sources = memo(Placement)
