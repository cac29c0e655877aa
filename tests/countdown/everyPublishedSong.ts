import { catalogue } from '../../src/countdown/catalogue.ts'
import { everySong } from '../../src/countdown/everySong.ts'
import { soundtrackList } from '../../src/countdown/soundtrackList.ts'
import { publishedCountdown } from './published.ts'
import { publishedSoundtrack } from './publishedSoundtrack.ts'

/** Every song of the show as the site shows them to those who hold nothing back. */
export const everyPublishedSong = catalogue(
  everySong(publishedCountdown, publishedSoundtrack),
  soundtrackList,
)
