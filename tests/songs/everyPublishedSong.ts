import { catalogue } from '../../src/lists/catalogue.ts'
import { everySong } from '../../src/content/everySong.ts'
import { soundtrackList } from '../../src/lists/soundtrackList.ts'
import { publishedCountdown, publishedSoundtrack } from './published.ts'

/** Every song of the show as the site shows them to those who hold nothing back. */
export const everyPublishedSong = catalogue(
  everySong(publishedCountdown, publishedSoundtrack),
  soundtrackList,
)
