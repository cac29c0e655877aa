import { memo } from 'react'
import type { Catalogue } from '../../lists/catalogue.ts'
import { CorrectionLink } from '../../cards/CorrectionLink.tsx'
import { episodeCode } from '../../songs/episodeCode.ts'
import { episodeGroups } from '../../songs/episodeGroups.ts'
import { episodeTitle } from '../../songs/episodeTitle.ts'
import { isGrouped } from '../../lists/isGrouped.ts'
import type { Song } from '../../songs/Song.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { BrokenRow } from './BrokenRow.tsx'
import { LongList } from '../list/LongList.tsx'
import type { View } from '../../lists/View.ts'
import { SongRow, type SongRowProps } from './SongRow.tsx'
import { attribute } from '../../ui/attribute.ts'
import * as guardNames from '../../guard/guardNames.ts'
import * as takeover from '../../early/takeover.ts'
import styles from './SongRows.module.css'
import * as words from '../../words/words.ts'

type SongRowsProps = Pick<SongRowProps, 'terms' | 'onToggleTen'> & {
  readonly view: View
  readonly songs: readonly Song[]
  /** The song that the address points at, by its slug. */
  readonly target: string
  readonly catalogue: Catalogue
}

/** Many songs, a row each, under their episodes or film if in story order. */
export const SongRows = memo(function SongRows(props: SongRowsProps) {
  const { songs, target, catalogue, view, terms, onToggleTen } = props
  const { parts } = catalogue

  function rows(members: readonly Song[], grouped: boolean) {
    const heading = grouped ? 'h4' : 'h2'
    return (
      <ol className={styles.rows}>
        {members.map((song) => (
          <li key={song.slug} className={styles.place}>
            <ErrorBoundary
              fallback={<BrokenRow song={song} heading={heading} />}
            >
              <SongRow
                song={song}
                heading={heading}
                placed={!grouped}
                parts={parts}
                terms={terms}
                onToggleTen={onToggleTen}
              />
            </ErrorBoundary>
          </li>
        ))}
      </ol>
    )
  }

  function drawn(part: readonly Song[]) {
    if (!isGrouped(view))
      return <div className={styles.sheet}>{rows(part, false)}</div>

    const groups = episodeGroups(part)
    return parts
      .map((of) => ({
        of,
        members: groups.filter(({ songs: [first] }) => first.season === of.id),
      }))
      .filter(({ members }) => members.length > 0)
      .map(({ of, members }) => (
        <div
          key={of.id}
          className={styles.group}
          data-season={of.id}
          {...attribute(takeover.group)}
        >
          <h2 className="visually-hidden">
            <span>{`${words.partName(of.id)}, `}</span>
            <Count songs={songs.filter(({ season }) => season === of.id)} />
          </h2>
          {members.map(({ code, songs: heard }) => (
            <div
              key={code}
              className={styles.sheet}
              {...attribute(takeover.group)}
            >
              <h3
                className={styles.episode}
                id={code}
                {...attribute(guardNames.at, code)}
              >
                <span className={styles.name}>
                  {of.kind === 'film' ? (
                    <span>{words.filmHeading(of)}</span>
                  ) : (
                    <>
                      <span className={styles.at}>
                        {words.episodeOfSeason(heard[0].episode)}
                      </span>
                      <EpisodeTitle title={episodeTitle({ parts }, heard[0])} />
                    </>
                  )}
                  <span className="visually-hidden">, </span>
                </span>
                {of.kind === 'season' && (
                  <span className={styles.in} aria-hidden="true">
                    {words.partName(of.id)}
                  </span>
                )}
                <Count
                  songs={songs.filter((song) => episodeCode(song) === code)}
                />
              </h3>
              {!heard[0].episode && (
                <p className={styles.unplaced}>
                  <span>
                    {of.kind === 'film'
                      ? words.unknownMoments(words.longDate(of.released))
                      : words.unknownEpisode}
                  </span>{' '}
                  <CorrectionLink>{words.tellUsOfOne}</CorrectionLink>
                </p>
              )}
              {rows(heard, true)}
            </div>
          ))}
        </div>
      ))
  }

  return (
    <LongList songs={songs} target={target} total={catalogue.songs.length}>
      {drawn}
    </LongList>
  )
})

function EpisodeTitle({ title }: { title: string }) {
  return (
    title && (
      <span translate="no" {...attribute(guardNames.story)}>
        {` · ${title}`}
      </span>
    )
  )
}

function Count({ songs }: Pick<SongRowsProps, 'songs'>) {
  return (
    <span className={styles.count} {...attribute(takeover.counts)}>
      {words.songCount(songs.length)}
    </span>
  )
}
