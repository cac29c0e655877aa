import type { ComponentProps, ReactNode, Ref } from 'react'
import styles from './RevealStage.module.css'

type RevealStageProps = {
  /** The element that may have the whole screen. */
  readonly ref: Ref<HTMLElement>
  /** What makes it answer to a finger. */
  readonly swipe: ComponentProps<'section'>
  readonly children: ReactNode
}

/** The screenful in which one song after another is revealed. */
export function RevealStage({ ref, swipe, children }: RevealStageProps) {
  return (
    <section className={styles.stage} ref={ref} {...swipe}>
      {children}
    </section>
  )
}
