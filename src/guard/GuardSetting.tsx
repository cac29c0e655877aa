import type { Content } from '../songs/Content.ts'
import type { Song } from '../songs/Song.ts'
import { ContentNotesSetting } from './ContentNotesSetting.tsx'
import { GuardLine } from './GuardLine.tsx'
import type { Guarding } from './Guarding.ts'
import styles from './GuardSetting.module.css'
import { SeenMenu } from './SeenMenu.tsx'
import links from '../ui/TextLink.module.css'
import * as words from '../words/words.ts'

type GuardSettingProps = Pick<Content, 'parts'> & {
  /** Of which scenes it tells; without them, nothing is counted. */
  readonly songs: readonly Song[] | undefined
  readonly guarding: Guarding
}

/** All that a visitor can ask of the guard, where there is room for all. */
export function GuardSetting(props: GuardSettingProps) {
  const { parts, songs, guarding } = props
  return (
    <section className={styles.setting} aria-label={words.spoilers}>
      <SeenMenu parts={parts} guarding={guarding} />
      <GuardLine parts={parts} songs={songs} guarding={guarding} />
      <details className={styles.more}>
        <summary className={links.dotted}>{words.contentNotes}</summary>
        <ContentNotesSetting guarding={guarding} />
      </details>
    </section>
  )
}
