import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Catalogue } from '../countdown/catalogue.ts'
import type { Countdown } from '../countdown/Content.ts'
import { countdownList } from '../countdown/countdownList.ts'
import type { RankedSong } from '../countdown/Song.ts'
import { countdownQuery } from '../state/countdownQuery.ts'
import { WithContent } from './WithContent.tsx'

type WithCatalogueProps = {
  readonly children: (catalogue: Countdown & Catalogue<RankedSong>) => ReactNode
}

/** What needs the ten songs. */
export function WithCatalogue({ children }: WithCatalogueProps) {
  const content = useQuery(countdownQuery)
  return (
    <WithContent list={countdownList} content={content}>
      {children}
    </WithContent>
  )
}
