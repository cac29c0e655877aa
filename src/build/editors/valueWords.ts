import type { ContentNote } from '../../songs/contentNotes.ts'
import type { Placing } from '../../songs/placements.ts'
import type { TitleLanguage } from '../../songs/titleLanguages.ts'

/** What each word means that a field chooses from, for who writes content. */
export const valueWords = {
  confirmed: 'two sources say so that do not know each other',
  'single-source': 'one source says so',
  'season-only': 'the season is known, and not the episode',
  'playlist-only': 'it is on the film’s playlist, and no more is known',
  'homophobic-bullying': 'somebody is bullied for being gay',
  'homophobic-parent': 'a parent rejects a child for being gay',
  fight: 'somebody is hit',
  'eating-disorder': 'an eating disorder is shown or spoken of',
  'self-harm': 'self-harm is shown or spoken of',
  fr: 'French',
} as const satisfies Record<ContentNote | Placing | TitleLanguage, string>
