import type { ComponentProps } from 'react'
import { ListenLinks } from '../listening/ListenLinks.tsx'
import styles from './SongHead.module.css'
import { SongHeading } from './SongHeading.tsx'

/** What a song is called and whose it is, with Listen at the artist's side. */
export function SongHead(props: ComponentProps<typeof SongHeading>) {
  return (
    <div className={styles.head}>
      <SongHeading {...props} />
      <div className={styles.listen}>
        <ListenLinks song={props.song} />
      </div>
    </div>
  )
}
