import { useMemo } from 'react'
import { LovedSongs } from '../../cards/LovedSongs.tsx'
import { MarksSetting } from '../../marks/MarksSetting.tsx'
import { useEverySong } from '../../content/useEverySong.ts'
import { useMarks } from '../../marks/useMarks.ts'
import * as words from '../../words/words.ts'

/** The songs somebody loves, of all there are; below, what can be done with marks. */
export function MineMarks() {
  const marking = useMarks()
  const { loved } = marking.marks
  const { data, error } = useEverySong()
  const known = useMemo(
    () => data && new Set(data.songs.map(({ slug }) => slug)),
    [data],
  )
  return (
    <>
      {data && (
        <LovedSongs
          songs={data.songs.filter(({ slug }) => loved.includes(slug))}
        />
      )}
      {error && loved.length > 0 && <p>{words.lovedNotLoaded}</p>}
      <MarksSetting marking={marking} known={known} />
    </>
  )
}
