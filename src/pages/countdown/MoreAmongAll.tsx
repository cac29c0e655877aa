import { useMemo } from 'react'
import { SongLink } from '../../cards/SongLink.tsx'
import { Link } from '../../ui/Link.tsx'
import { catalogue } from '../../lists/catalogue.ts'
import { guardContent } from '../../guard/guardContent.ts'
import { pages } from '../../site/pages.ts'
import { writeQuery } from '../../lists/queryInAddress.ts'
import { selectSongs } from '../../lists/selectSongs.ts'
import { soundtrackList } from '../../lists/soundtrackList.ts'
import { defaultView } from '../../lists/View.ts'
import { useEverySong } from '../../content/useEverySong.ts'
import { useGuard } from '../../guard/useGuard.ts'
import styles from './MoreAmongAll.module.css'
import * as words from '../../words/words.ts'

type MoreAmongAllProps = { readonly query: string }

/** As many as are named; the rest stands in the list of all songs. */
const named = 3

/** What answers a search among the songs that are not in the countdown. */
export function MoreAmongAll({ query }: MoreAmongAllProps) {
  const { data } = useEverySong()
  const { guard } = useGuard()
  const every = useMemo(
    () => data && catalogue(guardContent(data, guard), soundtrackList),
    [data, guard],
  )
  const songs = useMemo(
    () =>
      every?.search(query)
        ? selectSongs(every, { ...defaultView, query, sort: 'best' }).filter(
            ({ rank }) => rank === undefined,
          )
        : [],
    [every, query],
  )
  if (songs.length === 0) return null
  const address = pages.soundtrack.path + writeQuery('', query)
  return (
    <section className={styles.more} aria-labelledby="more-among-all">
      <h2 className={styles.title} id="more-among-all">
        <span key={songs.length}>{words.alsoMatching(songs.length)}</span>
      </h2>
      <ul>
        {songs.slice(0, named).map((song) => (
          <li key={song.slug}>
            <SongLink className={styles.song} song={song} translate="no">
              <span lang={song.titleLanguage ?? 'en'}>{song.title}</span>{' '}
              <span className={styles.artist}>{song.artist}</span>
            </SongLink>
          </li>
        ))}
      </ul>
      {songs.length > named && (
        <Link className={styles.all} to={address}>
          {words.seeAllMatches}
        </Link>
      )}
    </section>
  )
}
