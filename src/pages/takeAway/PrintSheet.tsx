import type { Countdown } from '../../songs/Content.ts'
import type { Song } from '../../songs/Song.ts'
import { EpisodeName } from '../../cards/EpisodeName.tsx'
import { Sentence } from '../../ui/Sentence.tsx'
import styles from './PrintSheet.module.css'
import * as words from '../../words/words.ts'

type PrintSheetProps = Pick<Countdown, 'title' | 'parts'> & {
  readonly songs: readonly Song[]
  /** The whole address of a song's page. */
  readonly addressOf: (song: Song) => string
}

/** The list on paper, where a link can only be read. */
export function PrintSheet(props: PrintSheetProps) {
  const { title, parts, songs, addressOf } = props
  return (
    <section className={styles.sheet} aria-hidden="true">
      <h2 className={styles.title}>{title}</h2>
      <ol>
        {songs.map((song) => (
          <li className={styles.song} key={song.slug}>
            {song.rank && <span className={styles.rank}>{song.rank}</span>}
            <div className={styles.text}>
              <p>
                <span translate="no">
                  <strong>{song.title}</strong>
                  <span>{` · ${song.artist} · `}</span>
                </span>
                <EpisodeName at={song} parts={song.story ? parts : []} />
              </p>
              {song.story?.scene && (
                <p>
                  {song.story.contentNotes.length > 0 ? (
                    <Sentence
                      of={words.sceneWithNote(
                        <strong>
                          {words.contentNote(song.story.contentNotes)}
                        </strong>,
                        song.story.scene,
                      )}
                    />
                  ) : (
                    song.story.scene
                  )}
                </p>
              )}
              <p className={styles.address} translate="no">
                {addressOf(song)}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
