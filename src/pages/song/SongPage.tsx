import type { MouseEvent, ReactNode } from 'react'
import { matchPath, parsePath } from 'react-router-dom'
import { Link } from '../../ui/Link.tsx'
import { pages } from '../../site/pages.ts'
import type { Countdown } from '../../songs/Content.ts'
import type { RankedSong } from '../../songs/Song.ts'
import { formatDuration } from '../../cards/formatDuration.ts'
import { neighbours } from './neighbours.ts'
import { AlsoHeard } from '../../cards/AlsoHeard.tsx'
import { Placement } from '../../cards/Placement.tsx'
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
import * as guardNames from '../../guard/guardNames.ts'

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
  ['countdown', 'In the countdown'],
  ['story', 'In the story'],
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
        <nav aria-label="Back">
          <Link className={links.strong} to={list} onClick={onBack}>
            Back to{' '}
            {matchPath(pages.soundtrack.path, pathname)
              ? 'all songs'
              : 'the countdown'}
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
              <dt>On screen</dt>
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
                        <span className={styles.actor}>Probably there</span>
                      )}
                    </span>
                  ))}
              </dd>
            </div>
          )}
          <div>
            <dt>Release</dt>
            <dd>
              <cite>{song.release}</cite>
            </dd>
          </div>
          <div>
            <dt>Year</dt>
            <dd>{song.year}</dd>
          </div>
          <div>
            <dt>Length</dt>
            <dd>{formatDuration(song.duration)}</dd>
          </div>
          {story && (
            <div className={styles.placement} {...attribute(guardNames.story)}>
              <dt>How we know</dt>
              <dd>
                <Placement song={song} story={story} open />
              </dd>
            </div>
          )}
        </dl>
      </article>
      <nav className={styles.more} aria-label="More songs">
        {orders.map(([sort, title]) => {
          const { before, after } = neighbours(countdown, song, sort)
          return (
            <SongLinks
              key={sort}
              list={list}
              title={title}
              links={[
                ['Before it', before],
                ['After it', after],
              ]}
            />
          )
        })}
        <SongLinks
          list={list}
          title={`More by ${song.artist}`}
          links={others.map((other) => ['', other])}
        />
      </nav>
    </>
  )
}
