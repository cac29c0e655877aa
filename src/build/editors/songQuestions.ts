/** What `npm run add:song` asks, in this order, and the issue form has. */
export const songQuestions = {
  title: 'Title',
  artist: 'Artist',
  season: 'Season or film',
  episode: 'Episode',
  year: 'Year',
  release: 'Release',
  duration: 'Length',
  scene: 'Scene',
  askedAs: 'Other words for the scene',
  characters: 'On screen',
  source: 'Source',
  address: 'Address of the source',
  sure: 'Says a second source so, too?',
  spotifyTrack: 'Spotify track',
} as const

export type SongQuestion = keyof typeof songQuestions
export type Answers = Readonly<Partial<Record<SongQuestion, string>>>

/** How an answer is written, where that is not plain. */
export const songHints: Answers = {
  artist: 'several with commas between them',
  season: '1, 2, 3 or film',
  episode: 'its number; nothing if no source says',
  year: 'nothing if no source says',
  duration: 'as 3:02',
  scene: 'one or two sentences in words of your own; nothing if not known',
  askedAs:
    'what somebody might search for, with commas between; each scene needs one',
  characters: 'first names, with commas between them',
  source: 'who says so, and when: NME, 22 July 2023',
  address: 'https://…',
  sure: 'yes or no',
  spotifyTrack: 'only if an official playlist is the source',
}

/** Without these there is no song. */
export const neededAnswers: readonly SongQuestion[] = [
  'title',
  'artist',
  'season',
  'source',
]
