import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Catalogue } from '../countdown/catalogue.ts'
import type { Countdown } from '../countdown/Content.ts'
import { countdownList } from '../countdown/countdownList.ts'
import type { RankedSong } from '../countdown/Song.ts'
import { countdownQuery } from '../state/countdownQuery.ts'
import { WithCatalogue } from './WithCatalogue.tsx'

type WithCountdownProps = {
  readonly children: (catalogue: Countdown & Catalogue<RankedSong>) => ReactNode
}

/** What needs the ten songs. */
export function WithCountdown({ children }: WithCountdownProps) {
  const content = useQuery(countdownQuery)
  return (
    <WithCatalogue list={countdownList} content={content}>
      {children}
    </WithCatalogue>
  )
}
