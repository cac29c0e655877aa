import type { CSSProperties, ReactNode } from 'react'
import type { Song } from '../../songs/Song.ts'
import { comparePairs } from '../../topTen/comparePairs.ts'
import { placesMoved, type Move } from '../../topTen/placesMoved.ts'
import { Sentence } from '../../ui/Sentence.tsx'
import styles from './RankingsBeside.module.css'
import * as words from '../../words/words.ts'

type NamedOrder = { readonly name: string; readonly songs: readonly Song[] }

type RankingsBesideProps = {
  readonly title: string
  /** The visitor's own order, and the one that it is compared with. */
  readonly own: NamedOrder
  readonly other: NamedOrder
  /** Whether the other is somebody's who sent it, and not the ranking. */
  readonly sent?: boolean
  /** What can be done about the other. */
  readonly children?: ReactNode
}

/**
 * Two orders side by side, how far each song moved, and how alike they are, if
 * they have two songs in common.
 */
export function RankingsBeside(props: RankingsBesideProps) {
  const { title, own, other, sent, children } = props
  const [slugs, others] = [own, other].map(({ songs }) =>
    songs.map(({ slug }) => slug),
  ) as [string[], string[]]
  const { shared, samePlace, agreed, pairs, share } = comparePairs(
    slugs,
    others,
  )
  const moved = placesMoved(slugs, others)
  const rows = Math.max(slugs.length, others.length)
  const percent = Math.round(share * 100)

  return (
    <section className={styles.beside} aria-label={title}>
      <h2>{title}</h2>
      {shared > 1 && sent && (
        <>
          <p className={styles.agreement}>
            <Sentence of={words.agreeOn(agreed, pairs, large)} />
          </p>
          <p>
            <Sentence of={words.sameOrder(percent, strong)} />
          </p>
          <p>{words.inBoth(shared, samePlace)}</p>
        </>
      )}
      {shared > 1 && !sent && (
        <>
          <p className={styles.agreement}>
            <Sentence of={words.sameOrder(percent, large)} />
          </p>
          <p>{words.inRanking(shared, samePlace, others.length)}</p>
        </>
      )}
      {shared > 1 && (
        <p className={styles.pairs}>{words.pairsAgree(agreed, pairs)}</p>
      )}
      {children}
      <div className={styles.orders}>
        <Order {...own} rows={rows} moved={moved} />
        <Order {...other} rows={rows} />
        {/* Last, so that the second list is whole once it is there. */}
        <svg
          className={styles.lines}
          viewBox={`0 0 100 ${rows}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {own.songs.map(({ slug, season }, place) => {
            if (!others.includes(slug)) return null
            const from = place + 0.5
            const to = others.indexOf(slug) + 0.5
            const path = `M0 ${from}C45 ${from} 55 ${to} 100 ${to}`
            return (
              <g key={slug} data-season={season}>
                <path className={styles.edge} d={path} />
                <path className={styles.line} d={path} />
              </g>
            )
          })}
        </svg>
      </div>
    </section>
  )
}

type OrderProps = NamedOrder & {
  /** How many songs the longer of the two has, so that rows stand level. */
  readonly rows: number
  /** By slug, how many places higher a song stands than in the other order. */
  readonly moved?: ReadonlyMap<string, Move>
}

function Order({ name, songs, rows, moved }: OrderProps) {
  return (
    <div className={styles.order}>
      <h3 className={styles.name}>{name}</h3>
      <ol
        className={styles.songs}
        aria-label={name}
        // Not in built pages, whose policy allows none: there, both have ten.
        style={songs.length < rows ? level(rows) : undefined}
      >
        {songs.map(({ slug, title, titleLanguage = 'en' }, index) => (
          <li className={styles.song} key={slug}>
            <span className={styles.place}>{index + 1}</span>
            <span>
              {moved ? (
                <Sentence
                  of={words.titleMoved(
                    <span lang={titleLanguage} translate="no">
                      {title}
                    </span>,
                    moved.get(slug) ?? 0,
                    unseen,
                  )}
                />
              ) : (
                <span lang={titleLanguage} translate="no">
                  {title}
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

function level(rows: number) {
  return { '--rows': rows } as CSSProperties
}

function large(text: string) {
  return <strong className={styles.percent}>{text}</strong>
}

function strong(text: string) {
  return <strong>{text}</strong>
}

function unseen(text: string) {
  return <span className="visually-hidden">{text}</span>
}
