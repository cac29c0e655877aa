import * as takeover from '../../early/takeover.ts'
import { attribute } from '../../ui/attribute.ts'
import styles from './EpisodeDots.module.css'

type EpisodeDotsProps = { readonly songs: number }

/** As many dots as one still sees the number of. */
const most = 8
const perLine = 4
/** How far each dot of a line is off it, as a hand sets them. */
const unevenness = [0, 0.5, -0.4, 0.2]

/** How many songs there are, drawn: a dot each, or the number of very many. */
export function EpisodeDots({ songs }: EpisodeDotsProps) {
  if (songs > most)
    return (
      <span
        className={styles.many}
        aria-hidden="true"
        {...attribute(takeover.counts)}
      >
        {songs}
      </span>
    )
  return (
    <svg
      className={styles.dots}
      viewBox="0 0 22 10"
      aria-hidden="true"
      {...attribute(takeover.counts)}
    >
      {Array.from({ length: songs }, (_, at) => {
        const line = Math.floor(at / perLine)
        const inLine = Math.min(songs - line * perLine, perLine)
        const place = at % perLine
        return (
          <circle
            key={at}
            cx={11 + (place - (inLine - 1) / 2) * 5.5}
            cy={2.25 + line * 5.5 + (unevenness[place] ?? 0)}
            r="1.75"
          />
        )
      })}
    </svg>
  )
}
