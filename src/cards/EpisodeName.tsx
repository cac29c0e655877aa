import type { Content } from '../songs/Content.ts'
import type { Song } from '../songs/Song.ts'
import { episodeTitle } from '../songs/episodeTitle.ts'
import { MatchedText } from '../search/MatchedText.tsx'
import { attribute } from '../ui/attribute.ts'
import * as guardNames from '../guard/guardNames.ts'
import * as words from '../words/words.ts'

type EpisodeNameProps = Pick<Content, 'parts'> & {
  readonly at: Pick<Song, 'season' | 'episode'>
  readonly terms?: ReadonlySet<string> | undefined
}

/** “Season 1 · Episode 2 · Crush”, or what of it is known and not held back. */
export function EpisodeName({ at, parts, terms }: EpisodeNameProps) {
  const title = episodeTitle({ parts }, at)
  return (
    <>
      <span>{words.episodeHeading(at)}</span>
      {title && (
        <span translate="no" {...attribute(guardNames.story)}>
          <MatchedText text={` · ${title}`} terms={terms} />
        </span>
      )}
    </>
  )
}
