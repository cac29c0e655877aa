import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Catalogue } from '../lists/catalogue.ts'
import type { Countdown } from '../songs/Content.ts'
import { countdownList } from '../lists/countdownList.ts'
import type { RankedSong } from '../songs/Song.ts'
import { countdownQuery } from '../content/countdownQuery.ts'
import { WithCatalogue } from './WithCatalogue.tsx'

type WithCountdownProps = {
  readonly children: (catalogue: Countdown & Catalogue<RankedSong>) => ReactNode
}

/** Draws what needs the ten songs once they are here. */
export function WithCountdown({ children }: WithCountdownProps) {
  const content = useQuery(countdownQuery)
  return (
    <WithCatalogue list={countdownList} content={content}>
      {children}
    </WithCatalogue>
  )
}
