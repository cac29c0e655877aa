import { Link } from '../../ui/Link.tsx'
import { pages } from '../../site/pages.ts'
import type { Song } from '../../songs/Song.ts'
import buttons from '../../ui/Button.module.css'
import styles from './LinkedRanking.module.css'
import { RankingsBeside } from './RankingsBeside.tsx'
import links from '../../ui/TextLink.module.css'

type LinkedOrderProps = {
  readonly own: readonly Song[]
  /** The order in the address, where it is somebody else's. */
  readonly linked: readonly Song[] | undefined
  /** Whether there is one that nobody can make out. */
  readonly unreadable: boolean
  readonly onAdopt: () => void
}

/** The order that somebody was sent, beside their own, which it leaves alone. */
export function LinkedRanking(props: LinkedOrderProps) {
  const { own, linked, unreadable, onAdopt } = props
  if (unreadable)
    return (
      <p className={styles.note}>
        The order in this link cannot be read: it may be cut short, or from a
        newer version of this page. Below is yours.
      </p>
    )
  if (!linked) return null
  return (
    <RankingsBeside
      title="The order in this link"
      own={{ name: 'Yours', songs: own }}
      other={{ name: 'In this link', songs: linked }}
    >
      <div className={styles.ways}>
        <button className={buttons.filled} type="button" onClick={onAdopt}>
          Make it mine
        </button>
        <Link className={links.strong} to={pages.mine.path}>
          Put it aside
        </Link>
      </div>
    </RankingsBeside>
  )
}
