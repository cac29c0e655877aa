import type { MouseEvent, ReactNode } from 'react'
import { matchPath, parsePath } from 'react-router-dom'
import { Link } from '../../ui/Link.tsx'
import { pages } from '../../site/pages.ts'
import type { Countdown } from '../../songs/Content.ts'
import type { RankedSong } from '../../songs/Song.ts'
import { formatDuration } from '../../cards/formatDuration.ts'
import { neighbours } from './neighbours.ts'
import { AlsoHeard } from '../../cards/AlsoHeard.tsx'
import { Sources } from '../../cards/Sources.tsx'
import { guardedScene } from '../../guard/guardedScene.ts'
import { HeldBack } from '../../guard/HeldBack.tsx'
import { Scene } from '../../cards/Scene.tsx'
import styles from './SongPage.module.css'
import { ListenSection } from '../../listening/ListenSection.tsx'
import { SongLinks } from '../../cards/SongLinks.tsx'
import { SongActions } from '../../cards/SongActions.tsx'
import type { SongHandlers } from '../../cards/SongHandlers.ts'
import { SongHead } from '../../cards/SongHead.tsx'
import links from '../../ui/TextLink.module.css'
import { Vignette } from '../../cards/Vignette.tsx'
import { attribute } from '../../ui/attribute.ts'
import { Sentence } from '../../ui/Sentence.tsx'
import { albumOf } from '../../songs/albumOf.ts'
import * as guardNames from '../../guard/guardNames.ts'
import * as words from '../../words/words.ts'

type SongPageProps = SongHandlers & {
  readonly song: RankedSong
  readonly countdown: Countdown
  readonly songsPerEpisode: Readonly<Record<string, number>>
  /** The list's address below the site's, as the visitor left it. */
  readonly list: string
  readonly onBack: (event: MouseEvent) => void
  /** What of the scene is to be kept back. */
  readonly children: ReactNode
}

/** The orders in which a page leads to the songs on either side of its own. */
const orders = [
  ['countdown', words.songInCountdown],
  ['story', words.songInStory],
] as const

/** All there is to know about one song. */
export function SongPage(props: SongPageProps) {
  const { song, countdown, list, onBack, children } = props
  const { onToggleStory, onToggleMark } = props
  const { songs, characters, parts } = countdown
  const { pathname = '' } = parsePath(list)
  const { story } = song
  const others = songs.filter(
    ({ artist, slug }) => artist === song.artist && slug !== song.slug,
  )

  return (
    <>
      <div className={styles.top}>
        <nav aria-label={words.songBackName}>
          <Link className={links.strong} to={list} onClick={onBack}>
            {matchPath(pages.soundtrack.path, pathname)
              ? words.songBackToSoundtrack
              : words.songBackToCountdown}
          </Link>
        </nav>
        {children}
      </div>
      <article
        className={styles.song}
        aria-labelledby="song"
        data-season={song.season}
        {...guardedScene(song)}
      >
        <Vignette song={song} first />
        <div className={styles.text}>
          <SongHead song={song} parts={parts} heading="h1" id="song" />
          <HeldBack song={song} onToggle={onToggleStory} />
          {story && <Scene story={story} />}
          <SongActions song={song} onToggleMark={onToggleMark} />
          <AlsoHeard song={song} songsPerEpisode={props.songsPerEpisode} />
        </div>
        <ListenSection song={song} />
        <dl className={styles.facts}>
          {story && (
            <div className={styles.people} {...attribute(guardNames.story)}>
              <dt>{words.songOnScreen}</dt>
              <dd className={styles.names}>
                {characters
                  .filter(({ id }) => story.characters.includes(id))
                  .map(({ id, name, playedBy }) => (
                    <span key={id}>
                      <Link
                        className={links.strong}
                        to={`${pages.countdown.path}?character=${id}`}
                      >
                        {name}
                      </Link>
                      {playedBy && (
                        <span className={styles.actor}>{playedBy}</span>
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
          <div>
            <dt>{words.songFrom}</dt>
            <dd>
              {albumOf(song) === undefined ? (
                <Sentence of={words.songSingle(song.title, cite)} />
              ) : (
                cite(song.release)
              )}
            </dd>
          </div>
          <div>
            <dt>{words.songYear}</dt>
            <dd>{song.year}</dd>
          </div>
          <div>
            <dt>{words.songLength}</dt>
            <dd>{formatDuration(song.duration)}</dd>
          </div>
          {story && (
            <div className={styles.placement} {...attribute(guardNames.story)}>
              <dt>{words.songHowWeKnow}</dt>
              <dd className={styles.sources}>
                <p className={styles.basis}>
                  {words.placementName(story.placement)}
                </p>
                <Sources story={story} />
              </dd>
            </div>
          )}
        </dl>
      </article>
      <nav className={styles.more} aria-label={words.songMore}>
        {orders.map(([sort, title]) => {
          const { before, after } = neighbours(countdown, song, sort)
          return (
            <SongLinks
              key={sort}
              list={list}
              title={title}
              links={[
                [words.songJustBefore, before],
                [words.songJustAfter, after],
              ]}
            />
          )
        })}
        <SongLinks
          list={list}
          title={words.songMoreBy(song.artist)}
          links={others.map((other) => ['', other])}
        />
      </nav>
    </>
  )
}

function cite(text: string) {
  return <cite>{text}</cite>
}
