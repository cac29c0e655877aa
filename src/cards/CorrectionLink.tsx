import type { ReactNode } from 'react'
import { elsewhere } from '../listening/elsewhere.ts'
import { builtWith } from '../site/builtWith.ts'
import { correctionAddress, type MistakenSong } from './correctionAddress.ts'

type CorrectionLinkProps = {
  /** What it is about; without one, the site as a whole. */
  readonly song?: MistakenSong
  readonly className?: string | undefined
  readonly children: ReactNode
}

/**
 * The way to tell who keeps the list that something in it is wrong or missing.
 * Nothing where the owner has named no place for that: a report that can go
 * nowhere is not offered.
 */
export function CorrectionLink(props: CorrectionLinkProps) {
  const { song, className, children } = props
  if (builtWith.corrections === '') return null
  return (
    <a
      className={className}
      href={correctionAddress(builtWith.corrections, song)}
      {...elsewhere}
    >
      {children}
    </a>
  )
}
