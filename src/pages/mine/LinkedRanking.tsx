import { Link } from '../../ui/Link.tsx'
import { pages } from '../../site/pages.ts'
import type { Song } from '../../songs/Song.ts'
import buttons from '../../ui/Button.module.css'
import styles from './LinkedRanking.module.css'
import { RankingsBeside } from './RankingsBeside.tsx'
import { Sentence } from '../../ui/Sentence.tsx'
import links from '../../ui/TextLink.module.css'
import * as words from '../../words/words.ts'

type LinkedRankingProps = {
  readonly own: readonly Song[]
  /** The order in the address, where it is somebody else's. */
  readonly linked: readonly Song[] | undefined
  /** What whoever sent it calls it; '' if nothing. */
  readonly name: string
  /** Whether there is one that nobody can make out. */
  readonly unreadable: boolean
  readonly onAdopt: () => void
}

/** The order that somebody was sent, beside their own, which it leaves alone. */
export function LinkedRanking(props: LinkedRankingProps) {
  const { own, linked, name, unreadable, onAdopt } = props
  if (unreadable) return <p className={styles.note}>{words.unreadableOrder}</p>
  if (!linked) return null
  return (
    <RankingsBeside
      title={words.sentOrder}
      own={{ name: words.yours, songs: own }}
      other={{ name: words.theirs, songs: linked }}
      sent
    >
      {name && (
        <p>
          <Sentence
            of={words.sentOrderName(<bdi translate="no">{name}</bdi>)}
          />
        </p>
      )}
      <div className={styles.ways}>
        <button className={buttons.filled} type="button" onClick={onAdopt}>
          {words.adoptOrder}
        </button>
        <Link className={links.strong} to={pages.mine.path}>
          {words.keepOwnOrder}
        </Link>
      </div>
    </RankingsBeside>
  )
}
