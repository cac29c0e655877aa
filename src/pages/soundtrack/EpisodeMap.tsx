import type { Content } from '../../songs/Content.ts'
import { episodeCode } from '../../songs/episodeCode.ts'
import { episodeName } from '../../songs/episodeName.ts'
import type { Facet } from '../../lists/facets.ts'
import { toggleOption } from '../../lists/toggleOption.ts'
import type { ChangeView, View } from '../../lists/View.ts'
import styles from './EpisodeMap.module.css'
import { attribute } from '../../ui/attribute.ts'
import * as guardNames from '../../guard/guardNames.ts'
import * as takeover from '../../early/takeover.ts'

type EpisodeMapProps = Pick<Content, 'seasons'> & {
  /** How many songs each value has, of those that all else lets through. */
  readonly songs: Readonly<Record<'season' | 'episode', Counts>>
  readonly view: View
  readonly onChange: ChangeView
}

type Counts = ReadonlyMap<string, number>

/** Every episode of the show, with its songs: a picture of them, and a filter. */
export function EpisodeMap({
  seasons,
  songs,
  view,
  onChange,
}: EpisodeMapProps) {
  function box(facet: Facet & keyof typeof songs, value: string) {
    const checked = view[facet].includes(value)
    return (
      <input
        className={styles.box}
        type="checkbox"
        name={facet}
        value={value}
        checked={checked}
        disabled={!songs[facet].has(value) && !checked}
        onChange={() => onChange((from) => toggleOption(from, facet, value))}
      />
    )
  }

  return (
    <fieldset className={styles.map}>
      <legend className="visually-hidden">Seasons and episodes</legend>
      {seasons.map(({ number: season, episodes }) => (
        <section
          key={season}
          aria-label={`Season ${season}`}
          data-season={season}
        >
          <label className={styles.name}>
            {box('season', String(season))}
            <span className={styles.season}>Season {season}</span>
            <Songs count={songs.season.get(String(season))} />
          </label>
          <ul className={styles.episodes}>
            {[...episodes, unknown].map(({ number, title }) => {
              const at = number ? { season, episode: number } : { season }
              const code = episodeCode(at)
              const count = songs.episode.get(code)
              return (
                <li key={code}>
                  <label
                    className={styles.cell}
                    {...attribute(guardNames.at, code)}
                  >
                    {box('episode', code)}
                    <span className={styles.number}>
                      <span aria-hidden="true">{number ?? '?'}</span>
                      <span className="visually-hidden">
                        {episodeName(at, 'start')}
                        {title && (
                          <span {...attribute(guardNames.story)}> {title}</span>
                        )}
                      </span>
                    </span>
                    <Songs count={count} />
                    <Level count={count} />
                  </label>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
      <p className={styles.key}>
        In each box, how many songs the episode has; in the last, those whose
        episode is not known yet.
      </p>
    </fieldset>
  )
}

/** Where the songs stand whose episode nobody has written down. */
const unknown: Partial<Content['seasons'][number]['episodes'][number]> = {}

function Songs({ count = 0 }: { count: number | undefined }) {
  return (
    <>
      <span className="visually-hidden">, </span>
      <span className={styles.count} {...attribute(takeover.counts)}>
        {count}
      </span>
      <span className="visually-hidden">
        {count === 1 ? ' song' : ' songs'}
      </span>
    </>
  )
}

/** As many songs as fill a cell. */
const full = 8

/** How full a cell is, drawn. */
function Level({ count = 0 }: { count: number | undefined }) {
  const height = Math.min(count, full)
  return (
    <svg
      className={styles.level}
      viewBox={`0 0 1 ${full}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect y={full - height} width="1" height={height} />
    </svg>
  )
}
