import { CopyButton } from '../../ui/CopyButton.tsx'
import styles from './RankingLink.module.css'
import * as words from '../../words/words.ts'

type RankingLinkProps = {
  /** What is said of the order where it is shared. */
  readonly shared: string
  readonly address: () => string
  /** Whether the device will know the order on the next visit. */
  readonly kept: boolean
}

/** The address that an order can be sent as, and found again at. */
export function RankingLink({ shared, address, kept }: RankingLinkProps) {
  return (
    <div className={styles.link}>
      <CopyButton text={address} shareAs={shared}>
        {words.shareOrder}
      </CopyButton>
      {!kept && <p className={styles.note}>{words.orderNotKept}</p>}
    </div>
  )
}
