import { lazy, Suspense } from 'react'
import { Link } from '../../ui/Link.tsx'
import type { Catalogue } from '../../lists/catalogue.ts'
import type { RankedSong } from '../../songs/Song.ts'
import { pages } from '../../site/pages.ts'
import buttons from '../../ui/Button.module.css'
import { PagePart } from '../../ui/PagePart.tsx'
import { ListScreen } from '../list/ListScreen.tsx'
import { useSongList } from '../list/useSongList.ts'
import { Leaves } from './Leaves.tsx'
import { SongList } from './SongList.tsx'
import * as words from '../../words/words.ts'

type CountdownScreenProps = { readonly catalogue: Catalogue<RankedSong> }

/** It brings the list of all songs with it, which only a search asks for. */
const MoreAmongAll = lazy(async () => ({
  default: (await import('./MoreAmongAll.tsx')).MoreAmongAll,
}))

const filters = {
  facets: ['season', 'mark'],
  folded: ['episode', 'artist'],
  flags: [],
} as const

export function CountdownScreen({ catalogue }: CountdownScreenProps) {
  const list = useSongList(catalogue)
  return (
    <ListScreen
      catalogue={catalogue}
      list={list}
      filters={filters}
      heading={{
        heading: 'h2',
        title: words.countdownTitle,
        lead: words.countdownLead,
        aside: (
          <>
            <Leaves />
            <Link className={buttons.filled} to={pages.reveal.path}>
              {words.watchReveal}
            </Link>
          </>
        ),
      }}
      more={
        list.shown.query !== '' && (
          <PagePart broken={words.moreAnswersBroken}>
            <Suspense>
              <MoreAmongAll query={list.shown.query} />
            </Suspense>
          </PagePart>
        )
      }
    >
      {(drawing) => <SongList {...drawing} />}
    </ListScreen>
  )
}
