import type { ComponentProps } from 'react'
import { Listen } from '../listening/Listen.tsx'
import { ListenWhere } from '../listening/ListenWhere.tsx'
import styles from './SongHead.module.css'
import { SongHeading } from './SongHeading.tsx'

/** What a song is called and whose it is, with Listen at the artist's side. */
export function SongHead(props: ComponentProps<typeof SongHeading>) {
  return (
    <div className={styles.head}>
      <SongHeading {...props} />
      <div className={styles.listen}>
        <Listen song={props.song} />
      </div>
      <div className={styles.where}>
        <ListenWhere song={props.song} />
      </div>
    </div>
  )
}
