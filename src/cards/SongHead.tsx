import type { ReactNode } from 'react'
import type { Content } from '../songs/Content.ts'
import type { Song } from '../songs/Song.ts'
import { EpisodeName } from './EpisodeName.tsx'
import { Listen } from '../listening/Listen.tsx'
import { ListenWhere } from '../listening/ListenWhere.tsx'
import { Sentence } from '../ui/Sentence.tsx'
import { MatchedText } from '../search/MatchedText.tsx'
import { SongLink } from './SongLink.tsx'
import styles from './SongHead.module.css'
import type { Rich } from '../words/Rich.ts'
import * as words from '../words/words.ts'

type SongHeadProps = Pick<Content, 'parts'> & {
  readonly song: Song
  /** That of the song's own page, or of a list that leads there. */
  readonly heading: 'h1' | 'h2' | 'h3'
  /** The heading's id. */
  readonly id: string
  /** The words that answer the search. */
  readonly terms?: ReadonlySet<string> | undefined
}

/**
 * Where the song is heard, what it is called, and whose it is, with Listen at the
 * artist's side.
 */
export function SongHead(props: SongHeadProps) {
  const { song, parts, heading: Heading, id, terms } = props

  function mark(text: string) {
    return <MatchedText text={text} terms={terms} />
  }

  return (
    <div className={styles.head}>
      <p className={styles.episode}>
        <EpisodeName at={song} parts={song.story ? parts : []} terms={terms} />
      </p>
      <Heading
        className={styles.title}
        id={id}
        lang={song.titleLanguage ?? 'en'}
        translate="no"
        tabIndex={Heading === 'h1' ? -1 : undefined}
      >
        {Heading === 'h1' ? (
          mark(song.title)
        ) : (
          <SongLink song={song}>{mark(song.title)}</SongLink>
        )}
      </Heading>
      <p
        className={styles.artist}
        translate={song.formerArtistName ? undefined : 'no'}
      >
        {song.formerArtistName ? (
          <Sentence
            of={words.artistFormerly<ReactNode>(
              <span translate="no">{mark(song.artist)}</span>,
              <span translate="no">{mark(song.formerArtistName)}</span>,
              former,
            )}
          />
        ) : (
          mark(song.artist)
        )}
      </p>
      <div className={styles.listen}>
        <Listen song={song} />
      </div>
      <div className={styles.where}>
        <ListenWhere song={song} />
      </div>
    </div>
  )
}

function former(parts: Rich<ReactNode>) {
  return (
    <span className={styles.former}>
      <Sentence of={parts} />
    </span>
  )
}
