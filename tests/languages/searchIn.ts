import { everySong } from '../../src/content/everySong.ts'
import { catalogue } from '../../src/lists/catalogue.ts'
import { selectSongs } from '../../src/lists/selectSongs.ts'
import { soundtrackList } from '../../src/lists/soundtrackList.ts'
import { defaultView } from '../../src/lists/View.ts'
import type { BothFiles } from '../../src/build/editors/contentRules.ts'

/** What finds the slugs of all songs that answer a question, the best first. */
export function searchIn({ countdown, soundtrack }: BothFiles) {
  const all = catalogue(everySong(countdown, soundtrack), soundtrackList)
  return (query: string) =>
    selectSongs(all, { ...defaultView, sort: 'best', query }).map(
      ({ slug }) => slug,
    )
}
