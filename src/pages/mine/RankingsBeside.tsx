import type { ReactNode } from 'react'
import type { Song } from '../../songs/Song.ts'
import { comparePairs } from '../../topTen/comparePairs.ts'
import { placesMoved } from '../../topTen/placesMoved.ts'
import { Sentence } from '../../ui/Sentence.tsx'
import styles from './RankingsBeside.module.css'
import * as words from '../../words/words.ts'

type NamedOrder = { readonly name: string; readonly songs: readonly Song[] }

type OrdersBesideProps = {
  readonly title: string
  /** The visitor's own order, and the one that it is compared with. */
  readonly own: NamedOrder
  readonly other: NamedOrder
  /** What can be done about the other. */
  readonly children?: ReactNode
}

/** Two orders side by side, how far each song moved, and how alike they are. */
export function RankingsBeside(props: OrdersBesideProps) {
  const { title, own, other, children } = props
  const [slugs, others] = [own, other].map(({ songs }) =>
    songs.map(({ slug }) => slug),
  ) as [string[], string[]]
  const { agreed, pairs, share } = comparePairs(slugs, others)
  const moved = placesMoved(slugs, others)

  return (
    <section className={styles.beside} aria-label={title}>
      <h2>{title}</h2>
      {children}
      <p className={styles.agreement}>
        <Sentence of={words.sameOrder(Math.round(share * 100), large)} />
      </p>
      <p className={styles.pairs}>{words.pairsAgree(agreed, pairs)}</p>
      <div className={styles.orders}>
        <Order {...own} moved={moved} />
        <svg
          className={styles.lines}
          viewBox={`0 0 100 ${slugs.length}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {own.songs.map(({ slug, season }, place) => {
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
        <Order {...other} />
      </div>
    </section>
  )
}

type OrderProps = NamedOrder & {
  /** By slug, how many places higher a song stands than in the other order. */
  readonly moved?: ReadonlyMap<string, number>
}

function Order({ name, songs, moved }: OrderProps) {
  return (
    <div className={styles.order}>
      <h3 className={styles.name}>{name}</h3>
      <ol className={styles.songs} aria-label={name}>
        {songs.map(({ slug, title }, index) => (
          <li className={styles.song} key={slug}>
            <span className={styles.place}>{index + 1}</span>
            <span>
              {moved ? (
                <Sentence
                  of={words.titleMoved(
                    <span lang="en" translate="no">
                      {title}
                    </span>,
                    moved.get(slug) ?? 0,
                    unseen,
                  )}
                />
              ) : (
                <span lang="en" translate="no">
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

function large(text: string) {
  return <strong className={styles.percent}>{text}</strong>
}

function unseen(text: string) {
  return <span className="visually-hidden">{text}</span>
}
