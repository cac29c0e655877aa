import { readFileSync } from 'node:fs'
import { parseSoundtrack } from '../../src/content/parseSoundtrack.ts'
import { publishedCountdown } from './published.ts'

const file = new URL('../../public/data/soundtrack.json', import.meta.url)

/** All other songs as the site publishes them. */
export const publishedSoundtrack = parseSoundtrack(
  JSON.parse(readFileSync(file, 'utf8')),
  publishedCountdown,
)
