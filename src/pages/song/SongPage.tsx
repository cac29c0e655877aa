import {
  lazy,
  Suspense,
  useState,
  type MouseEvent,
  type ReactNode,
} from 'react'
import { matchPath, parsePath } from 'react-router-dom'
import { Link } from '../../ui/Link.tsx'
import { pages } from '../../site/pages.ts'
import type { Content } from '../../songs/Content.ts'
import type { Song } from '../../songs/Song.ts'
import { isRanked } from '../../songs/isRanked.ts'
import { latestEpisode } from '../../songs/latestEpisode.ts'
import { Foliage } from '../../cards/Foliage.tsx'
import { guardedScene } from '../../guard/guardedScene.ts'
import { HeldBack } from '../../guard/HeldBack.tsx'
import { Scene } from '../../cards/Scene.tsx'
import { PictureButton } from './PictureButton.tsx'
import styles from './SongPage.module.css'
import { ListenSection } from '../../listening/ListenSection.tsx'
import { MoreSongs } from './MoreSongs.tsx'
import { SongActions } from '../../cards/SongActions.tsx'
import { SongFacts } from './SongFacts.tsx'
import type { SongHandlers } from '../../cards/SongHandlers.ts'
import { SongHead } from '../../cards/SongHead.tsx'
import links from '../../ui/TextLink.module.css'
import { UnknownScene } from './UnknownScene.tsx'
import { Vignette } from '../../cards/Vignette.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PagePart } from '../../ui/PagePart.tsx'
import * as words from '../../words/words.ts'

const SongPicture = lazy(async () => ({
  default: (await import('./SongPicture.tsx')).SongPicture,
}))

type SongPageProps = SongHandlers & {
  readonly song: Song
  readonly content: Content
  /** Where the visitor came from: an address below the site's, as it was left. */
  readonly list: string
  readonly onBack: (event: MouseEvent) => void
  /** What of the scene is to be kept back. */
  readonly children: ReactNode
}

/** What the way back is called by where it leads, if not to the countdown. */
const ways = [
  [pages.soundtrack, words.songBackToSoundtrack],
  [pages.mine, words.songBackToMine],
  [pages.about, words.songBackToAbout],
] as const

/** All there is to know about one song. */
export function SongPage(props: SongPageProps) {
  const { song, content, list, onBack, children } = props
  const { onToggleStory, onToggleMark, onToggleTen } = props
  const { parts } = content
  const { pathname = '' } = parsePath(list)
  const { story } = song
  // Of which song, as the next has the same page.
  const [pictured, setPictured] = useState<string>()
  const isPictured = pictured === song.slug

  return (
    <>
      <div className={styles.top}>
        <nav aria-label={words.songBackName}>
          <Link className={links.strong} to={list} onClick={onBack}>
            {ways.find(([{ path }]) => matchPath(path, pathname))?.[1] ??
              words.songBackToCountdown}
          </Link>
        </nav>
        {children}
      </div>
      <article
        className={styles.song}
        aria-labelledby="song"
        data-season={song.season}
        {...guardedScene({ ...song, episode: latestEpisode(song, parts) })}
      >
        {isRanked(song) ? <Vignette song={song} first /> : <Foliage />}
        <div className={styles.text}>
          <SongHead song={song} parts={parts} heading="h1" id="song" />
          <HeldBack
            song={song}
            // Of others no scene need be known.
            what={song.rank === undefined ? 'details' : 'scene'}
            onToggle={onToggleStory}
          />
          {story && <Scene story={story} />}
          {story && !story.scene && <UnknownScene song={song} />}
          <SongActions
            song={song}
            onToggleMark={onToggleMark}
            onToggleTen={onToggleTen}
          >
            <PictureButton
              song={song}
              open={isPictured}
              onToggle={() =>
                setPictured((slug) =>
                  slug === song.slug ? undefined : song.slug,
                )
              }
            />
          </SongActions>
        </div>
        {isPictured && (
          <div className={styles.picture}>
            <PagePart broken={words.pictureBroken}>
              <Suspense fallback={<Notice absence="loading" />}>
                <SongPicture song={song} />
              </Suspense>
            </PagePart>
          </div>
        )}
        <ListenSection song={song} />
        <SongFacts song={song} characters={content.characters} />
      </article>
      <MoreSongs song={song} content={content} list={list} />
    </>
  )
}
