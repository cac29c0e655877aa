import { countdownList } from '../../src/lists/countdownList.ts'
import { readFileSync } from 'node:fs'
import { catalogue } from '../../src/lists/catalogue.ts'
import { parseCountdown } from '../../src/content/parseCountdown.ts'

const file = new URL('../../public/data/countdown.json', import.meta.url)

/** The ten songs as the site publishes them, */
export const publishedCountdown = parseCountdown(
  JSON.parse(readFileSync(file, 'utf8')),
)

/** and as it shows them to those who hold nothing back. */
export const published = catalogue(publishedCountdown, countdownList)
