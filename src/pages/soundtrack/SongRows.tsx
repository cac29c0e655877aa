import { memo } from 'react'
import type { Catalogue } from '../../lists/catalogue.ts'
import { episodeCode } from '../../songs/episodeCode.ts'
import { episodeGroups } from '../../songs/episodeGroups.ts'
import { episodeName } from '../../songs/episodeName.ts'
import { episodeTitle } from '../../songs/episodeTitle.ts'
import { isGrouped } from '../../lists/isGrouped.ts'
import type { Song } from '../../songs/Song.ts'
import { LongList } from '../list/LongList.tsx'
import { SongRow, type SongRowProps } from './SongRow.tsx'
import styles from './SongRows.module.css'
import { attribute } from '../../ui/attribute.ts'
import * as guardNames from '../../guard/guardNames.ts'
import * as takeover from '../../early/takeover.ts'

type SongRowsProps = Omit<SongRowProps, 'song' | 'heading' | 'placed'> & {
  readonly songs: readonly Song[]
  /** The song that the address points at, by its slug. */
  readonly target: string
  readonly catalogue: Catalogue
}

/** Many songs, a row each, under their seasons and episodes if in that order. */
export const SongRows = memo(function SongRows(props: SongRowsProps) {
  const { songs, target, ...rest } = props
  const { seasons } = rest.catalogue

  function rows(members: readonly Song[], grouped: boolean) {
    return (
      <ol className={styles.rows}>
        {members.map((song) => (
          <li key={song.slug} className={styles.place}>
            <SongRow
              song={song}
              heading={grouped ? 'h4' : 'h2'}
              placed={!grouped}
              {...rest}
            />
          </li>
        ))}
      </ol>
    )
  }

  function drawn(part: readonly Song[]) {
    if (!isGrouped(rest.view))
      return <div className={styles.sheet}>{rows(part, false)}</div>

    const groups = episodeGroups(part)
    return seasons
      .map(({ number }) => ({
        number,
        members: groups.filter(({ songs: [first] }) => first.season === number),
      }))
      .filter(({ members }) => members.length > 0)
      .map(({ number, members }) => (
        <section
          key={number}
          className={styles.group}
          aria-labelledby={`s${number}-title`}
          data-season={number}
          {...attribute(takeover.group)}
        >
          <h2 className={styles.season} id={`s${number}-title`}>
            Season {number}
            <Count songs={songs.filter(({ season }) => season === number)} />
          </h2>
          {members.map(({ code, songs: heard }) => (
            <section
              key={code}
              className={styles.sheet}
              aria-labelledby={code}
              {...attribute(takeover.group)}
            >
              <h3
                className={styles.episode}
                id={code}
                {...attribute(guardNames.at, code)}
              >
                <span className={styles.at}>
                  {episodeName(heard[0], 'underSeason')}
                </span>
                <EpisodeTitle title={episodeTitle({ seasons }, heard[0])} />
                <Count
                  songs={songs.filter((song) => episodeCode(song) === code)}
                />
              </h3>
              {rows(heard, true)}
            </section>
          ))}
        </section>
      ))
  }

  return (
    <LongList songs={songs} target={target} total={rest.catalogue.songs.length}>
      {drawn}
    </LongList>
  )
})

function EpisodeTitle({ title }: { title: string }) {
  return title && <span {...attribute(guardNames.story)}>{` · ${title}`}</span>
}

function Count({ songs }: Pick<SongRowsProps, 'songs'>) {
  return (
    <span className={styles.count} {...attribute(takeover.counts)}>
      <span className="visually-hidden">, </span>
      {songs.length} {songs.length === 1 ? 'song' : 'songs'}
    </span>
  )
}
