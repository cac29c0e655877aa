import { Link } from '../../ui/Link.tsx'
import type { Catalogue } from '../../lists/catalogue.ts'
import { facetRules } from '../../lists/facetRules.ts'
import { formatDuration } from '../../cards/formatDuration.ts'
import type { Song } from '../../songs/Song.ts'
import { songPath } from '../../site/songPath.ts'
import type { View } from '../../lists/View.ts'
import { CorrectionLink } from '../../cards/CorrectionLink.tsx'
import { FilterButtons } from '../list/FilterButtons.tsx'
import { HeldBack } from '../../guard/HeldBack.tsx'
import { SongActions } from '../../cards/SongActions.tsx'
import type { ListHandlers } from '../../cards/SongHandlers.ts'
import styles from './SongDetails.module.css'
import { SourceName } from '../../cards/SourceName.tsx'
import { Sources } from '../../cards/Sources.tsx'
import links from '../../ui/TextLink.module.css'
import { Sentence } from '../../ui/Sentence.tsx'
import { attribute } from '../../ui/attribute.ts'
import * as guardNames from '../../guard/guardNames.ts'
import * as words from '../../words/words.ts'

export type SongDetailsProps = ListHandlers & {
  readonly song: Song
  readonly catalogue: Pick<Catalogue, 'options' | 'parts'>
  readonly view: View
  /** Whether to draw buttons and links, too: once the row has been unfolded. */
  readonly made: boolean
}

/** What else is known of a song, and what can be done with it. */
export function SongDetails(props: SongDetailsProps) {
  const { song, catalogue, view, made, onChange } = props
  const { story, release, year, yearSource, duration } = song

  function names(facet: 'character' | 'artist', label: string) {
    const values = facetRules[facet].valuesOf(song)
    const options = catalogue.options[facet].filter(({ value }) =>
      values.includes(value),
    )
    return (
      options.length > 0 && (
        <div>
          <dt>{label}</dt>
          <dd>
            <FilterButtons
              label={label}
              facet={facet}
              options={options}
              chosen={view[facet]}
              unsure={facet === 'character' ? story?.inferred : undefined}
              onChange={onChange}
            />
          </dd>
        </div>
      )
    )
  }

  return (
    <div className={styles.details}>
      {story && !story.scene && (
        <p className={styles.quiet} {...attribute(guardNames.story)}>
          {typeof song.season === 'number'
            ? words.unknownScene
            : words.unknownInFilm}{' '}
          {made && (
            <CorrectionLink song={song}>
              <span aria-hidden="true">{words.tellUs}</span>
              <span className="visually-hidden">
                {words.tellUsOf(song.title)}
              </span>
            </CorrectionLink>
          )}
        </p>
      )}
      {story?.reason && (
        <p className={styles.quiet} {...attribute(guardNames.story)}>
          {story.reason}
        </p>
      )}
      <dl className={styles.facts}>
        {story && (
          <div {...attribute(guardNames.story)}>
            <dt>{words.howWeKnow}</dt>
            <dd>
              <p className={styles.sure}>
                {words.placementName(story.placement)}
              </p>
              <Sources story={story} />
            </dd>
          </div>
        )}
        {release && (
          <div>
            <dt>{words.releasedOn}</dt>
            <dd>
              <cite>{release}</cite>
              {year && `, ${year}`}
              {duration && ` · ${formatDuration(duration)}`}
              {yearSource && (
                <p className={styles.quiet}>
                  <Sentence
                    of={words.yearSource(<SourceName source={yearSource} />)}
                  />
                </p>
              )}
            </dd>
          </div>
        )}
      </dl>
      {made && (
        <>
          <HeldBack song={song} what="details" onToggle={props.onToggleStory} />
          <dl className={styles.ways}>
            {names('character', words.songsWithPeople)}
            {names('artist', words.songsByArtists)}
            {song.rank && (
              <div>
                <dt>{words.inTheCountdown}</dt>
                <dd>
                  <Link
                    className={links.strong}
                    to={songPath(song)}
                    onClick={(event) => props.onOpen(event, song)}
                  >
                    {words.countdownNumber(song.rank)}
                  </Link>
                </dd>
              </div>
            )}
          </dl>
          <SongActions song={song} onToggleMark={props.onToggleMark} />
        </>
      )}
    </div>
  )
}
