import { CopyButton } from '../../ui/CopyButton.tsx'
import { shareIcon } from '../../ui/shareIcon.ts'
import buttons from '../../ui/Button.module.css'
import styles from './ListWays.module.css'
import * as words from '../../words/words.ts'

type ListWaysProps = {
  /** What is said of the list where it is shared. */
  readonly shared: string
  /** Its address, without what only this device knows. */
  readonly address: () => string
}

/** The ways to hand the list on: its address, or a playlist of its songs. */
export function ListWays({ shared, address }: ListWaysProps) {
  return (
    <div className={styles.ways} data-ways>
      <CopyButton text={address} shareAs={shared} quiet>
        <svg className={buttons.icon} viewBox="0 0 24 24" aria-hidden="true">
          <path d={shareIcon} />
        </svg>
        <span className={styles.word} aria-hidden="true">
          {words.shareButton}
        </span>
        <span className="visually-hidden">{words.shareList}</span>
      </CopyButton>
      <a
        className={styles.way}
        href="#take-away"
        onClick={() => {
          const ways = document.getElementById('take-away')
          ways?.toggleAttribute('open', true)
        }}
      >
        <svg className={buttons.icon} viewBox="0 0 24 24" aria-hidden="true">
          <path d="M3.5 6h11M3.5 11h11M3.5 16h5M18.5 15.8V5.5c1.3.9 2.3 1.8 2.5 3.7M18.5 16a2.6 2.6 0 1 1-5.2 0 2.6 2.6 0 0 1 5.2 0z" />
        </svg>
        <span className={styles.word}>{words.toPlaylist}</span>
      </a>
    </div>
  )
}
