import * as takeover from '../../early/takeover.ts'
import { attribute } from '../../ui/attribute.ts'
import * as words from '../../words/words.ts'

type SongCountProps = {
  readonly of: number
  readonly className?: string | undefined
}

/** After the name of a choice, how many songs it leaves: a number to see. */
export function SongCount({ of: count, className }: SongCountProps) {
  return (
    <>
      <span className="visually-hidden" {...attribute(takeover.counts)}>
        {words.songCountAfter(count)}
      </span>
      <span
        className={className}
        aria-hidden="true"
        {...attribute(takeover.counts)}
      >
        {count}
      </span>
    </>
  )
}
