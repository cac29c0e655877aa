import { SongLinks } from '../cards/SongLinks.tsx'
import { Page } from './Page.tsx'
import { pages } from '../site/pages.ts'
import styles from './NotFoundRoute.module.css'
import { WithCountdown } from './WithCountdown.tsx'
import * as words from '../words/words.ts'

/** No page here: the ten songs, below the bar with its search of them all. */
export function NotFoundRoute() {
  return (
    <Page lost>
      <title>{pages.notFound.title}</title>
      <WithCountdown>
        {({ songs }) => (
          <section className={styles.lost}>
            <header className={styles.head}>
              <h1 className={styles.title} tabIndex={-1}>
                {words.notFoundTitle}
              </h1>
              <p>{words.notFoundHint}</p>
            </header>
            <SongLinks
              title={words.theTenSongs}
              links={songs.map((song) => ['', song])}
            />
          </section>
        )}
      </WithCountdown>
    </Page>
  )
}
