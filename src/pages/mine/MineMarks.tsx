import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { LovedSongs } from '../../cards/LovedSongs.tsx'
import { countdownQuery } from '../../content/countdownQuery.ts'
import { useEverySong } from '../../content/useEverySong.ts'
import { MarksSetting } from '../../marks/MarksSetting.tsx'
import { useMarks } from '../../marks/useMarks.ts'
import type { PublishedContent } from '../../songs/Content.ts'
import { patience } from '../../ui/patience.ts'
import { fetchEverySong } from '../fetchEverySong.ts'
import * as words from '../../words/words.ts'

/**
 * The songs somebody loves; below, what can be done with marks. The songs beside
 * the ten are not asked for until one of them is marked, or a file may have some.
 */
export function MineMarks() {
  const marking = useMarks()
  const { marks } = marking
  const client = useQueryClient()
  const { data: ten } = useQuery(countdownQuery)
  const marked = Object.values(marks).flat()
  const others = marked.some(
    (slug) => !ten?.songs.some((song) => song.slug === slug),
  )
  const every = useEverySong(others)
  const data: PublishedContent | undefined =
    every.data ?? (others ? undefined : ten)
  const known = useMemo(() => slugsOf(data), [data])

  async function findKnown() {
    const late = new Promise<undefined>((resolve) =>
      setTimeout(resolve, patience, undefined),
    )
    return slugsOf(await Promise.race([fetchEverySong(client), late]))
  }

  return (
    <>
      {data && (
        <LovedSongs
          songs={data.songs.filter(({ slug }) => marks.loved.includes(slug))}
        />
      )}
      {every.error && marks.loved.length > 0 && <p>{words.lovedNotLoaded}</p>}
      <MarksSetting marking={marking} known={known} findKnown={findKnown} />
    </>
  )
}

function slugsOf(content: PublishedContent | undefined) {
  return content && new Set(content.songs.map(({ slug }) => slug))
}
