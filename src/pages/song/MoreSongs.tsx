import { SongLinks } from '../../cards/SongLinks.tsx'
import { episodeCode } from '../../songs/episodeCode.ts'
import type { Content } from '../../songs/Content.ts'
import type { Song } from '../../songs/Song.ts'
import { neighbours } from './neighbours.ts'
import styles from './MoreSongs.module.css'
import * as words from '../../words/words.ts'

type MoreSongsProps = {
  readonly song: Song
  readonly content: Pick<Content, 'songs' | 'parts'>
  /** Where the visitor came from: an address below the site's, as it was left. */
  readonly list: string
}

/** The songs on either side of one, those of its episode, and its artist’s. */
export function MoreSongs({ song, content, list }: MoreSongsProps) {
  const others = content.songs.filter(({ slug }) => slug !== song.slug)
  const code = song.episode && episodeCode(song)
  return (
    <nav className={styles.more} aria-label={words.songMore}>
      {orders.map(([sort, title]) => {
        const { before, after } = neighbours(content, song, sort)
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
        title={words.songSameEpisode}
        links={others
          .filter((other) => other.episode && episodeCode(other) === code)
          .map((other) => ['', other])}
      />
      <SongLinks
        list={list}
        title={words.songMoreBy(song.artist)}
        links={others
          .filter(({ artist }) => artist === song.artist)
          .map((other) => ['', other])}
      />
    </nav>
  )
}

/** The orders in which a page leads to the songs on either side of its own. */
const orders = [
  ['countdown', words.songInCountdown],
  ['story', words.songInStory],
] as const
