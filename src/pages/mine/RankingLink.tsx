import { CopyButton } from '../../ui/CopyButton.tsx'
import styles from './RankingLink.module.css'
import * as words from '../../words/words.ts'

type OrderLinkProps = {
  /** What the order is called where it is shared. */
  readonly title: string
  readonly address: () => string
  /** Whether the device will know the order on the next visit. */
  readonly kept: boolean
}

/** The address that an order can be sent as, and found again at. */
export function RankingLink({ title, address, kept }: OrderLinkProps) {
  return (
    <div className={styles.link}>
      <CopyButton text={address} shareAs={title}>
        {words.shareOrder}
      </CopyButton>
      {!kept && <p className={styles.note}>{words.orderNotKept}</p>}
    </div>
  )
}
