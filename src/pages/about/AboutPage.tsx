import { siteRoot } from '../../site/siteRoot.ts'
import { SongLink } from '../../cards/SongLink.tsx'
import type { Countdown } from '../../songs/Content.ts'
import { CorrectionLink } from '../../cards/CorrectionLink.tsx'
import { compareBy } from '../../songs/sorts.ts'
import styles from './AboutPage.module.css'
import { ForgetSetting } from './ForgetSetting.tsx'
import { guardedScene } from '../../guard/guardedScene.ts'
import links from '../../ui/TextLink.module.css'
import { attribute } from '../../ui/attribute.ts'
import { Sentence } from '../../ui/Sentence.tsx'
import * as guardNames from '../../guard/guardNames.ts'
import * as words from '../../words/words.ts'

type AboutPageProps = { readonly countdown: Countdown }

/** Whose ranking it is, how it was checked, and what stays on the device. */
export function AboutPage({ countdown }: AboutPageProps) {
  const { ranking, parts, songs } = countdown
  const seasons = parts.filter(({ kind }) => kind === 'season')
  const films = parts.filter((part) => part.kind === 'film')
  const songsOf = seasons
    .map(({ id }) => ({
      season: Number(id),
      count: songs.filter(({ season }) => season === id).length,
    }))
    .filter(({ count }) => count > 0)
  const [next] = seasons
    .filter(({ released }) => released >= ranking.publishedBefore)
    .map(({ id, released }) => ({
      season: Number(id),
      released,
    }))
  const origin = words.aboutRanking((text) => (
    <a
      href={ranking.url}
      rel="noopener noreferrer"
      referrerPolicy="no-referrer"
    >
      {text}
    </a>
  ))
  const licences = words.aboutLicences((text) => (
    <a href={`${siteRoot}licences.txt`}>{text}</a>
  ))
  return (
    <article className={styles.about}>
      <h1 className={styles.title} tabIndex={-1}>
        {words.aboutHeading}
      </h1>

      <h2>{words.aboutRankingHeading}</h2>
      <p>
        <Sentence of={origin} />
      </p>
      <p>{words.aboutSeasons(songsOf, next)}</p>
      <p>{words.aboutNeedleDrops}</p>

      <h2>{words.aboutCheckedHeading}</h2>
      <p>{words.aboutChecked}</p>
      <ul className={styles.placements}>
        {songs.toSorted(compareBy.winner).map((song) => (
          <li key={song.slug} {...guardedScene(song)}>
            <SongLink className={links.strong} song={song} translate="no">
              {words.aboutSong(song.rank, song.title)}
            </SongLink>
            {song.story && (
              <p {...attribute(guardNames.story)}>
                <Sentence
                  of={words.aboutPlacement(
                    words.placementName(song.story.placement),
                    song.story.placement.note,
                    bold,
                  )}
                />
              </p>
            )}
          </li>
        ))}
      </ul>

      <h2>{words.aboutUnknownHeading}</h2>
      <ul className={styles.points}>
        {words.aboutUnknown(films).map((unknown) => (
          <li key={unknown}>{unknown}</li>
        ))}
      </ul>
      <CorrectionLink className={links.strong}>
        {words.aboutTellUs}
      </CorrectionLink>

      <h2>{words.aboutOrdersHeading}</h2>
      <p>{words.aboutOrders}</p>

      <h2>{words.aboutDeviceHeading}</h2>
      <ul className={styles.points}>
        {words.aboutDevice.map((kept) => (
          <li key={kept}>{kept}</li>
        ))}
      </ul>
      <p>{words.aboutNothingElse}</p>
      <p>{words.aboutSharedLinks}</p>
      <ForgetSetting />

      <h2>{words.aboutSpoilersHeading}</h2>
      <p>{words.aboutSpoilers}</p>
      <p>{words.aboutSpoilersLimit}</p>

      <h2>{words.aboutCreditsHeading}</h2>
      <p>{words.aboutCredits}</p>
      <p>
        <Sentence of={licences} />
      </p>
    </article>
  )
}

function bold(text: string) {
  return <strong>{text}</strong>
}
