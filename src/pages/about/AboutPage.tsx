import { useHref } from 'react-router-dom'
import { Link } from '../../ui/Link.tsx'
import type { Countdown } from '../../songs/Content.ts'
import { CorrectionLink } from '../../cards/CorrectionLink.tsx'
import { songPath } from '../../site/songPath.ts'
import { compareBy } from '../../songs/sorts.ts'
import styles from './AboutPage.module.css'
import { ForgetSetting } from './ForgetSetting.tsx'
import { guardedScene } from '../../guard/guardedScene.ts'
import links from '../../ui/TextLink.module.css'
import { attribute } from '../../ui/attribute.ts'
import * as guardNames from '../../guard/guardNames.ts'
import * as words from '../../words/words.ts'

const listed = new Intl.ListFormat('en-GB')

type AboutPageProps = {
  readonly countdown: Countdown
  /** Forgets the visitor; resolves to whether the browser let it. */
  readonly onForget: () => Promise<boolean>
}

/** Whose ranking it is, how it was checked, and what stays on the device. */
export function AboutPage({ countdown, onForget }: AboutPageProps) {
  const { ranking, parts, songs } = countdown
  const seasons = parts.filter(({ kind }) => kind === 'season')
  const films = parts.filter((part) => part.kind === 'film')
  const shares = seasons.map(({ id: number }) => {
    const count = songs.filter(({ season }) => season === number).length
    return `${count || 'none'} from season ${number}`
  })
  const licences = useHref('/licences.txt')
  return (
    <article className={styles.about}>
      <h1 className={styles.title} tabIndex={-1}>
        About this countdown
      </h1>

      <h2>Whose ranking it is</h2>
      <p>
        Not ours. It is{' '}
        <a
          href={ranking.url}
          rel="noopener noreferrer"
          referrerPolicy="no-referrer"
        >
          a ranked list of ten
        </a>{' '}
        {/* One text node, not one for each value: where the font swaps, a text
            that begins within a line counts as a layout shift. */}
        {`that we know from the website of Ezra Williams, who has a song in it; we don’t know who published it first. It’s from before season 3, which came out on ${words.longDate(ranking.publishedBefore)}. Its songs: ${listed.format(shares)}. The words on this site are our own.`}
      </p>
      <p>A needle drop is when a song comes in and makes a scene.</p>

      <h2>How we checked each song</h2>
      <p>
        We compared the ranking with other sources, song by song. Each song
        lists its sources, and says when they disagree or when there’s only one.
      </p>
      <ul className={styles.placements}>
        {songs.toSorted(compareBy.winner).map((song) => (
          <li key={song.slug} {...guardedScene(song)}>
            <Link className={links.strong} to={songPath(song)}>
              {song.rank}. {song.title}
            </Link>
            {song.story && (
              <p {...attribute(guardNames.story)}>
                <strong>{words.placementName(song.story.placement)}.</strong>{' '}
                {song.story.placement.note}
              </p>
            )}
          </li>
        ))}
      </ul>

      <h2>What is not known</h2>
      <ul className={styles.unknown}>
        <li>
          Whether this list is complete: it isn’t. We found no song list for
          season 2, episodes 6 and 7, or for most of season 3. So all our counts
          are of songs we know of, or can place.
        </li>
        <li>
          Whether every song here is heard in the show. One that is only on the
          official playlist may not be: the playlist has also held music from a
          teaser, and has lost songs again.
        </li>
        {films.map(({ id, title, released }) => (
          <li key={id}>
            {`Where in the film ${title} a song plays, or whether it does. All we know is that its songs joined the playlist on ${words.longDate(released)}, the day it came out.`}
          </li>
        ))}
        <li>
          Which of two songs in an episode comes first, unless a source tells
          us. And sometimes who’s on screen: then our guesses have a question
          mark.
        </li>
        <li>
          What else is in a song or an episode. Content notes are about the
          scenes we describe, not about lyrics.
        </li>
        <li>
          Whether your service has a song. Our links open a search, so they
          don’t go out of date; it may find nothing.
        </li>
      </ul>
      <p>
        Sources that we only saw as a copy, or that have no secure address, are
        named without a link.
      </p>
      <CorrectionLink className={links.strong}>
        Found a mistake, or know something we don’t? Tell us
      </CorrectionLink>

      <h2>What is kept on your device</h2>
      <p>
        The service you listen with and, for Apple Music, your country; how far
        you have watched, and which content notes you would rather not meet;
        which songs you have marked, or have come to in listening to them in
        order; your own top ten; how far you are in the reveal; and, where your
        browser allows it, these pages, so that they open without a connection.
        Nothing else, and nothing leaves the device until you follow a link:
        there are no accounts, cookies, counters or third parties here. A link
        to listen tells the service which song to search for. What you filter
        and search for stands in the address, so that you can share it. A link
        that you share says nothing of how far you have watched, and your top
        ten only where you share that.
      </p>
      <ForgetSetting onForget={onForget} />

      <h2>How scenes are held back</h2>
      <p>
        Say how far you have watched, and whatever tells more leaves the page:
        the scene, who is in it, its picture, the episode’s title, search hits
        and filters. Titles, artists and links to listen stay. The file that the
        songs come from holds everything, so this guards your eyes and is no
        lock. Where a song’s episode is not known, its scene is held back until
        you have seen all of its season. In the reveal, a song is no part of the
        page before its turn; there, too, it is only in that file.
      </p>

      <h2>Credits and licences</h2>
      <p>
        The code and the drawings are ours, under the MIT licence. The lettering
        is Shantell Sans, the text Figtree, both under the SIL Open Font License
        1.1. Songs, show and names belong to their owners; this is a fans’
        project, neither made nor endorsed by the makers of the show.
      </p>
      <p>
        Programs of others run here, too: <a href={licences}>who wrote them</a>,
        and on which terms.
      </p>
    </article>
  )
}
