import { Link } from '../../ui/Link.tsx'
import { pages } from '../../site/pages.ts'
import type { Catalogue } from '../../lists/catalogue.ts'
import { episodeCode } from '../../songs/episodeCode.ts'
import { songNumbers, type Share } from './songNumbers.ts'
import { BarTable } from './BarTable.tsx'
import styles from './SoundtrackNumbers.module.css'

type SoundtrackNumbersProps = { readonly catalogue: Catalogue }

/** The whole list at a glance, each picture of it a table. */
export function SoundtrackNumbers({ catalogue }: SoundtrackNumbersProps) {
  const { seasons, songs } = catalogue
  const { perEpisode, artists, years } = songNumbers(catalogue)
  const dated = years.reduce((sum, { count }) => sum + count, 0)
  const longest = Math.max(...seasons.map(({ episodes }) => episodes.length))
  const numbers = Array.from({ length: longest }, (_, at) => at + 1)

  return (
    <section className={styles.numbers} aria-labelledby="numbers">
      <h2 id="numbers">The soundtrack in numbers</h2>
      <div className={styles.tables}>
        <table className={styles.episodes}>
          <caption>Songs per episode</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">Season</span>
              </th>
              {numbers.map((number) => (
                <th key={number} scope="col">
                  <span className="visually-hidden">Episode </span>
                  {number}
                </th>
              ))}
              <th scope="col">
                <span aria-hidden="true">?</span>
                <span className="visually-hidden">Not known yet</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {seasons.map(({ number: season }) => (
              <tr key={season} data-season={season}>
                <th className={styles.season} scope="row">
                  <span className={styles.word}>Season </span>
                  {season}
                </th>
                {numbers.map((episode) => (
                  <td key={episode} className={styles.cell}>
                    <Dot
                      count={perEpisode.get(episodeCode({ season, episode }))}
                    />
                  </td>
                ))}
                <td className={styles.cell}>
                  {perEpisode.get(episodeCode({ season })) ?? 0}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <BarTable
          caption="Most-used artists"
          of="Artist"
          rows={artists}
          name={artistLink}
        />
        <BarTable
          caption={`Year of release, known for ${dated} of ${songs.length}`}
          of="Year"
          rows={years}
        />
      </div>
    </section>
  )
}

function artistLink({ value, label }: Share) {
  return (
    <Link
      className={styles.artist}
      to={`${pages.soundtrack.path}?artist=${value}`}
    >
      {label}
    </Link>
  )
}

/** A number on a drop of ink: the more songs, the more of it. */
function Dot({ count = 0 }: { count: number | undefined }) {
  return (
    <>
      <svg className={styles.dot} viewBox="-20 -20 40 40" aria-hidden="true">
        <circle r={Math.min(20, Math.sqrt(count) * 7)} />
      </svg>
      <span className={styles.count}>{count}</span>
    </>
  )
}
