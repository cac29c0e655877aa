import { useId, useState } from 'react'
import { FormatRows } from './FormatRows.tsx'
import { elsewhere } from '../../listening/elsewhere.ts'
import { officialPlaylist } from '../../playlists/officialPlaylist.ts'
import type { Playlist } from '../../playlists/Playlist.ts'
import {
  playlistGoals,
  type PlaylistGoal,
} from '../../playlists/playlistGoals.ts'
import { Sentence } from '../../ui/Sentence.tsx'
import styles from './PlaylistGoals.module.css'
import * as words from '../../words/words.ts'
import { YouTubeLinks } from './YouTubeLinks.tsx'

type PlaylistGoalsProps = { readonly playlist: Playlist }

/** Asks where a playlist should go, and then says how it gets there. */
export function PlaylistGoals({ playlist }: PlaylistGoalsProps) {
  const [goal, setGoal] = useState(likeliest)
  const name = useId()

  return (
    <>
      <fieldset className={styles.goals}>
        <legend className={styles.question}>{words.whereTo}</legend>
        {(Object.keys(playlistGoals) as PlaylistGoal[]).map((one) => (
          <label className={styles.goal} key={one}>
            <input
              type="radio"
              name={name}
              checked={one === goal}
              onChange={() => setGoal(one)}
            />
            <span>{words.playlistGoalNames[one]}</span>
          </label>
        ))}
      </fieldset>
      <section
        className={styles.way}
        key={goal}
        aria-label={words.playlistGoalNames[goal]}
      >
        {words.playlistSteps[goal].length > 0 && (
          <ol className={styles.steps}>
            {words.playlistSteps[goal].map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        )}
        {goal === 'youtube' && <YouTubeLinks songs={playlist.songs} />}
        <FormatRows formats={playlistGoals[goal]} playlist={playlist} />
      </section>
      <p className={styles.official}>
        <Sentence of={words.officialPlaylistToo(official)} />
      </p>
    </>
  )
}

/** What can be used of the first two: on a phone there is nothing to paste into. */
function likeliest(): PlaylistGoal {
  return matchMedia('(pointer: coarse)').matches ? 'phone' : 'spotify'
}

function official(text: string) {
  return (
    <a href={officialPlaylist} key="official" {...elsewhere}>
      {text}
    </a>
  )
}
