import type { Content } from '../../songs/Content.ts'
import { episodeCode } from '../../songs/episodeCode.ts'
import { toggleOption } from '../../lists/toggleOption.ts'
import type { ChangeView, View } from '../../lists/View.ts'
import { EpisodeDots } from './EpisodeDots.tsx'
import { OptionBox } from '../list/OptionBox.tsx'
import styles from './EpisodeMap.module.css'
import { attribute } from '../../ui/attribute.ts'
import * as guardNames from '../../guard/guardNames.ts'
import * as takeover from '../../early/takeover.ts'
import { toggleSeason } from './toggleSeason.ts'
import { SongCount } from '../list/SongCount.tsx'
import * as words from '../../words/words.ts'

type EpisodeMapProps = Pick<Content, 'parts'> & {
  /** How many songs each value has, of those that all else lets through. */
  readonly songs: Readonly<Record<keyof typeof toggle, Counts>>
  readonly view: View
  readonly onChange: ChangeView
}

type Counts = ReadonlyMap<string, number>

/** What a press on a box asks for. */
const toggle = {
  season: toggleSeason,
  episode: (view: View, value: string) => toggleOption(view, 'episode', value),
} as const

/**
 * Every episode of the show, with the songs we can place: a picture of them, and
 * a filter; a film is a box alone. On a phone it has the episodes of the seasons
 * that are filtered by, or else of the first; which ones is left to the style
 * sheet, since the boxes may be ticked before React is there.
 */
export function EpisodeMap({ parts, songs, view, onChange }: EpisodeMapProps) {
  function box(facet: keyof typeof toggle, value: string) {
    return (
      <OptionBox
        name={facet}
        value={value}
        checked={view[facet].includes(value)}
        possible={songs[facet].has(value)}
        onToggle={() => onChange((from) => toggle[facet](from, value))}
      />
    )
  }

  return (
    <fieldset className={styles.map}>
      <legend className="visually-hidden">{words.episodeMap}</legend>
      {parts.map((part) => (
        <div key={part.id} className={styles.season} data-season={part.id}>
          <label className={styles.name}>
            {box('season', String(part.id))}
            <span>
              <span>{words.partName(part.id)}</span>
              {part.kind === 'film' && (
                <span className="visually-hidden">{`, ${part.title}`}</span>
              )}
            </span>
            <span className={styles.count}>
              <SongCount of={songs.season.get(String(part.id)) ?? 0} />
            </span>
          </label>
          {part.kind === 'season' && (
            <ul className={styles.episodes}>
              {[...part.episodes, unknown].map(({ number, title }) => {
                const season = part.id
                const at = number ? { season, episode: number } : { season }
                const code = episodeCode(at)
                const count = songs.episode.get(code) ?? 0
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
                          <span>{words.episodeName(at)}</span>
                          {title && (
                            <span
                              translate="no"
                              {...attribute(guardNames.story)}
                            >
                              {` ${title}`}
                            </span>
                          )}
                        </span>
                      </span>
                      <span
                        className="visually-hidden"
                        {...attribute(takeover.counts)}
                      >
                        {words.songCountAfter(count)}
                      </span>
                      <EpisodeDots songs={count} />
                    </label>
                  </li>
                )
              })}
            </ul>
          )}
        </div>
      ))}
    </fieldset>
  )
}

/** Where the songs stand whose episode nobody has written down. */
const unknown: { readonly number?: number; readonly title?: string } = {}
