import { readContent } from '../../src/build/editors/readContent.ts'
import { countdownList } from '../../src/lists/countdownList.ts'
import { catalogue } from '../../src/lists/catalogue.ts'

const { countdown, soundtrack } = readContent('.')

/** The ten songs as the site publishes them, */
export const publishedCountdown = countdown

/** all others, */
export const publishedSoundtrack = soundtrack

/** and the ten as it shows them to those who hold nothing back. */
export const published = catalogue(publishedCountdown, countdownList)
