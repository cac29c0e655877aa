import { Link } from '../../ui/Link.tsx'
import { pages } from '../../site/pages.ts'
import type { Content } from '../../songs/Content.ts'
import type { Song } from '../../songs/Song.ts'
import { albumOf } from '../../songs/albumOf.ts'
import { Sources } from '../../cards/Sources.tsx'
import { SourceName } from '../../cards/SourceName.tsx'
import styles from './SongFacts.module.css'
import links from '../../ui/TextLink.module.css'
import { attribute } from '../../ui/attribute.ts'
import { Sentence } from '../../ui/Sentence.tsx'
import * as guardNames from '../../guard/guardNames.ts'
import * as words from '../../words/words.ts'

type SongFactsProps = Pick<Content, 'characters'> & { readonly song: Song }

/** Who is on screen, what the song is from, and how its place is known. */
export function SongFacts({ song, characters }: SongFactsProps) {
  const { story, release, year, yearSource, duration, rank } = song
  const cast = characters.filter(({ id }) => story?.characters.includes(id))
  // The list in which the other songs with somebody are to be found.
  const list = rank === undefined ? pages.soundtrack.path : pages.countdown.path
  return (
    <dl className={styles.facts}>
      {story && cast.length > 0 && (
        <div className={styles.people} {...attribute(guardNames.story)}>
          <dt>{words.songOnScreen}</dt>
          <dd className={styles.names}>
            {cast.map(({ id, name, playedBy }) => (
              <span key={id}>
                <Link
                  className={links.strong}
                  to={`${list}?character=${id}`}
                  translate="no"
                >
                  {name}
                </Link>
                {playedBy && (
                  <span className={styles.actor} translate="no">
                    {playedBy}
                  </span>
                )}
                {story.inferred?.includes(id) && (
                  <span className={styles.actor}>
                    {words.songProbablyThere}
                  </span>
                )}
              </span>
            ))}
          </dd>
        </div>
      )}
      {release && (
        <div className={styles.from}>
          <dt>{words.songFrom}</dt>
          <dd>
            {albumOf(song) === undefined ? (
              <Sentence of={words.songSingle(song.title, cite)} />
            ) : (
              cite(release)
            )}
          </dd>
        </div>
      )}
      {year && (
        <div>
          <dt>{words.songYear}</dt>
          <dd>{year}</dd>
        </div>
      )}
      {duration && (
        <div>
          <dt>{words.songLength}</dt>
          <dd>{clockTime(duration)}</dd>
        </div>
      )}
      {story && (
        <div className={styles.placement} {...attribute(guardNames.story)}>
          <dt>{words.howWeKnow}</dt>
          <dd className={styles.sources}>
            <p className={styles.basis}>
              {words.placementName(story.placement)}
            </p>
            <Sources story={story} />
            {yearSource && (
              <p>
                <Sentence
                  of={words.yearSource(<SourceName source={yearSource} />)}
                />
              </p>
            )}
          </dd>
        </div>
      )}
    </dl>
  )
}

function cite(text: string) {
  return <cite translate="no">{text}</cite>
}

/** Seconds as a player shows them: `3:02`. */
function clockTime(seconds: number) {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
