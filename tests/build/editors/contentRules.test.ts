import { expect, test } from 'vitest'
import { contentRules } from '../../../src/build/editors/contentRules.ts'
import { changed, madeUp } from './madeUp.ts'

const lamp = 'soundtrack.songs.0'
const other = 'soundtrack.songs.1'
const first = 'countdown.songs.0'

test('nothing is wrong with what is right', () => {
  expect(contentRules(madeUp)).toEqual([])
})

test.each<[changes: Record<string, unknown>, ...faults: string[]]>([
  // The ten.
  [
    { 'countdown.songs': madeUp.countdown.songs.slice(0, 9) },
    'countdown.songs: ten songs are ranked, and here are 9',
  ],
  [
    { 'countdown.characters.1': madeUp.soundtrack.characters[0] },
    'countdown.characters.1: “uma” is on screen in none',
  ],
  [{ [`${first}.spotifyTrack`]: undefined }, `${first}.spotifyTrack: `],
  [
    { [`${first}.story.sources.0.url`]: 'https://letters.example/' },
    `${first}.story.sources: the ranking itself is not among them: https://ranking.example/ten`,
  ],
  [
    { [`${first}.story.vignette.alt`]: 'TODO' },
    `${first}.story.vignette.alt: “TODO”`,
  ],
  [
    { [`${first}.story.scene`]: 'Zoë leans over the rail.' },
    `${first}.story.scene: it has 1 sentence, and should have 2 or 3`,
  ],
  [
    { [`${first}.story.reason`]: 'A chord' },
    `${first}.story.reason: it has no sentences, and should have 1 or 2`,
  ],
  [
    { [`${first}.story.vignette.id`]: 'boat' },
    'countdown.songs.1.story.vignette.id: “Above” has it, too',
  ],

  // The others.
  [{ [`${lamp}.slug`]: 'lamp' }, `${lamp}.slug: "lamp" is not made of`],
  [{ [`${lamp}.slug`]: 'green-lamp-season-1' }],
  [{ [`${lamp}.title`]: 'Green Lamp (feat. Zed)' }],
  [{ [`${lamp}.searchArtist`]: undefined }, `${lamp}.searchArtist: `],
  [{ [`${lamp}.searchArtist`]: 'Zahara' }, `${lamp}.searchArtist: `],
  [{ [`${other}.searchArtist`]: 'Ivo' }, `${other}.searchArtist: there is one`],
  [{ [`${other}.spotifyTrack`]: undefined }, `${other}.spotifyTrack: it is`],
  [
    { [`${other}.story.sources.0.url`]: undefined },
    `${other}.spotifyTrack: no official playlist`,
    `${other}.story.placement.basis: a song of which only the season`,
  ],
  [
    {
      [`${lamp}.story.scene`]: undefined,
      [`${lamp}.story.askedAs`]: undefined,
    },
    `${lamp}.story.characters: who is on screen is known only where`,
  ],
  [
    { [`${lamp}.story.placement.note`]: 'A letter says so. It does. It does.' },
    `${lamp}.story.placement.note: it has 3 sentences`,
  ],
  [
    { [`${lamp}.story.scene`]: `${'Uma waves '.repeat(24)}again.` },
    `${lamp}.story.scene: it has 246 letters, and should have no more than 240`,
  ],

  // Every song.
  [{ [`${other}.title`]: '=Red Lamp' }, `${other}.title: “=Red Lamp” would be`],
  [
    { [`${lamp}.story.scene`]: 'Uma is bullied in a clinic.' },
    `${lamp}.story.contentNotes: “bullied” stands in the scene, and the note "homophobic-bullying"`,
    `${lamp}.story.contentNotes: “clinic”`,
  ],
  [{ [`${lamp}.story.askedAs`]: undefined }, `${lamp}.story.askedAs: it is`],
  [
    { [`${other}.story.askedAs`]: ['red'] },
    `${other}.story.askedAs: there is no scene`,
  ],
  [
    { [`${lamp}.story.askedAs`]: ['waves', 'bye', 'Bye'] },
    `${lamp}.story.askedAs.0: “waves” stands in the scene`,
    `${lamp}.story.askedAs.2: “bye” stands there twice`,
  ],
  [
    { [`${lamp}.story.contentNotes`]: ['fight', 'fight'] },
    `${lamp}.story.contentNotes.1: "fight" stands there twice`,
  ],
  [
    {
      [`${lamp}.story.sources.1`]: { label: 'Letter' },
      [`${lamp}.story.sources.2`]: {
        label: 'Another',
        url: 'https://letters.example/1',
      },
    },
    `${lamp}.story.sources.1: “Letter” stands there twice`,
    `${lamp}.story.sources.2: “Another” stands there twice`,
  ],
  [
    {
      [`${other}.title`]: 'Above',
      [`${other}.slug`]: 'above',
      [`${other}.artist`]: 'Ørsted',
    },
    `${other}.title: “Above” has it, too: “Above” by Ørsted in season 1`,
  ],
  [
    { [`${other}.spotifyTrack`]: madeUp.countdown.songs[0]?.spotifyTrack },
    `${other}.spotifyTrack: “Above” has it, too`,
  ],
  [
    { [`${other}.episode`]: 2, [`${other}.story.sceneOrder`]: 1 },
    `${other}.story.sceneOrder: “Green Lamp” has it, too: place 1 in episode 2 of season 1`,
  ],

  // Spelling.
  [{ [`${lamp}.release`]: "Zed's" }, `${lamp}.release: ' is straight`],
  [{ [`${lamp}.release`]: 'Two  blanks' }, `${lamp}.release: there are two`],
  [{ [`${lamp}.release`]: 'Un\u00A0seen' }, `${lamp}.release: there is an`],
  [
    { [`${lamp}.story.sources.0.url`]: 'https://letters.example/é' },
    `${lamp}.story.sources.0.url: "https://letters.example/é" is not as a browser writes it. Right would be "https://letters.example/%C3%A9"`,
  ],
])('%j', (changes, ...faults) => {
  const found = contentRules(changed(madeUp, changes)).map(
    ({ file, path, says }) => `${file}.${path}: ${says}`,
  )
  expect(found).toEqual(
    faults.map(
      (fault) =>
        expect.stringMatching(
          new RegExp(`^${fault.replaceAll(/[.?()]/g, String.raw`\$&`)}`),
        ) as unknown,
    ),
  )
})
