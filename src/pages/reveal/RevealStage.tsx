import type { ComponentProps, ReactNode, Ref } from 'react'
import { attribute } from '../../ui/attribute.ts'
import * as takeover from '../../early/takeover.ts'
import styles from './RevealStage.module.css'

type RevealStageProps = {
  /** The element that may have the whole screen. */
  readonly ref: Ref<HTMLElement>
  /** What makes it answer to a finger. */
  readonly swipe: ComponentProps<'section'>
  /** Whether number 1 is out, and the ways on from here are shown. */
  readonly ending: boolean
  readonly children: ReactNode
}

/** The screenful in which one song after another is revealed. */
export function RevealStage(props: RevealStageProps) {
  const { ref, swipe, ending, children } = props
  return (
    <section
      className={styles.stage}
      ref={ref}
      data-last={ending || undefined}
      {...attribute(takeover.stage)}
      {...swipe}
    >
      {children}
    </section>
  )
}
