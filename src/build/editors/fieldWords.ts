import type { PublishedCountdown } from '../../songs/countdownSchema.ts'
import type { Soundtrack } from '../../songs/soundtrackSchema.ts'

/** Every field of a value, those of what it holds after a dot: `songs.year`. */
type Fields<T> = T extends readonly (infer Entry)[]
  ? Fields<Entry>
  : T extends object
    ? {
        [Name in keyof T & string]: Name | `${Name}.${Fields<T[Name]>}`
      }[keyof T & string]
    : never

type FieldWords = {
  /** What an editor calls it, after “the song’s …” */
  readonly name: string
  /** What it says. */
  readonly says: string
  /** What may stand there. */
  readonly maybe: string
}

const text = 'a text on one line, without blanks around it'
const address = 'an address that begins with https://, or leave it out'
const label = 'who says it, and when: “NME, 22 July 2023”'
const date = 'a day as year-month-day, so "2023-08-03"'
const id = 'small letters, digits and hyphens, so "tao-xu"'

/**
 * What each field of the content files is, for who writes them. It stands in
 * the published schemas, on the page of fields and in what `check:data` says,
 * and no visitor loads it. A field without words does not compile.
 */
export const fieldWords: Readonly<
  Record<Fields<PublishedCountdown> | Fields<Soundtrack>, FieldWords>
> = {
  $schema: {
    name: 'schema',
    says: 'Where the file’s rules are, so that an editor can help',
    maybe: '"./countdown.schema.json", or "./soundtrack.schema.json"',
  },
  version: {
    name: 'version of the format',
    says: 'The format of the file, which only a programmer changes',
    maybe: '2',
  },
  title: {
    name: 'title of the list',
    says: 'What the list of songs is called',
    maybe: text,
  },
  characters: {
    name: 'list of characters',
    says: 'Who can be on screen while a song is heard',
    maybe: 'entries with id, name and shortName',
  },
  'characters.id': {
    name: 'id of the character',
    says: 'How songs and addresses name the character',
    maybe: `${id}, each once in both files`,
  },
  'characters.name': {
    name: 'name of the character',
    says: 'The character’s full name',
    maybe: text,
  },
  'characters.shortName': {
    name: 'short name of the character',
    says: 'The name on a filter and on a card',
    maybe: text,
  },
  'characters.playedBy': {
    name: 'actor of the character',
    says: 'Who plays the character',
    maybe: text,
  },
  ranking: {
    name: 'ranking',
    says: 'The article that ranks the ten songs',
    maybe: 'origin, url, covers and publishedBefore',
  },
  'ranking.origin': {
    name: 'origin of the ranking',
    says: 'What kind of ranking it is',
    maybe: text,
  },
  'ranking.url': {
    name: 'address of the ranking',
    says: 'Where the article stands',
    maybe: 'an address that begins with https://',
  },
  'ranking.covers': {
    name: 'time that the ranking covers',
    says: 'From which release to which the ranking goes',
    maybe: 'from and to',
  },
  'ranking.covers.from': {
    name: 'first day that the ranking covers',
    says: 'The release of the first season in it',
    maybe: date,
  },
  'ranking.covers.to': {
    name: 'last day that the ranking covers',
    says: 'The release of the last season in it',
    maybe: date,
  },
  'ranking.publishedBefore': {
    name: 'day before which the ranking came out',
    says: 'A day by which the article was there',
    maybe: date,
  },
  parts: {
    name: 'list of seasons and films',
    says: 'The seasons and films, in the order of the story',
    maybe: 'entries of the kind "season" or "film"',
  },
  'parts.kind': {
    name: 'kind',
    says: 'Whether it is a season or a film',
    maybe: '"season" or "film"',
  },
  'parts.id': {
    name: 'id',
    says: 'How songs and addresses name the season or film',
    maybe: 'a season’s number, so 3; "film", or "film-2" for the second',
  },
  'parts.released': {
    name: 'day of release',
    says: 'The day on which it came out',
    maybe: date,
  },
  'parts.title': {
    name: 'title of the film',
    says: 'The film’s title; a season has none',
    maybe: text,
  },
  'parts.episodes': {
    name: 'episodes',
    says: 'A season’s episodes; a film has none',
    maybe: 'at least one entry with number and title',
  },
  'parts.episodes.number': {
    name: 'number of the episode',
    says: 'The episode’s number in its season',
    maybe: 'a number without quotes, from 1, each once',
  },
  'parts.episodes.title': {
    name: 'title of the episode',
    says: 'The episode’s title',
    maybe: text,
  },
  songs: {
    name: 'list of songs',
    says: 'The songs, in no particular order',
    maybe: 'a list of songs',
  },
  'songs.rank': {
    name: 'rank',
    says: 'The song’s place among the ten',
    maybe: 'a number without quotes, from 1 to 10, each once',
  },
  'songs.slug': {
    name: 'slug',
    says: 'The song’s name in addresses, which never changes once published',
    maybe:
      'the words of the title in small letters with hyphens, without guests, so "want-me"; with "-season-2" after them if an earlier season has the song, too',
  },
  'songs.title': {
    name: 'title',
    says: 'The song’s title, as the release prints it',
    maybe: text,
  },
  'songs.artist': {
    name: 'artist',
    says: 'Who plays it, as the release prints it',
    maybe: `${text}; several with a comma and a blank between; one artist is spelt in one way everywhere`,
  },
  'songs.formerArtistName': {
    name: 'former name of the artist',
    says: 'What the artist was called when the song came out',
    maybe: text,
  },
  'songs.searchArtist': {
    name: 'artist to search for',
    says: 'Whom services are asked for, where the printed name finds nothing',
    maybe: 'the first of several artists, or leave it out if there is one',
  },
  'songs.spotifyTrack': {
    name: 'track at Spotify',
    says: 'Where the official playlist leads; to be pasted into a playlist',
    maybe: '"https://open.spotify.com/track/" and 22 letters or digits',
  },
  'songs.season': {
    name: 'season or film',
    says: 'The season or the film that the song is in',
    maybe: 'the id of a season or film, so 2 or "film"',
  },
  'songs.titleLanguage': {
    name: 'language of the title',
    says: 'What the title is in, if that is not English',
    maybe: '"fr"',
  },
  'songs.year': {
    name: 'year',
    says: 'The year in which the song came out, if a source says',
    maybe: 'a year of four digits without quotes, so 2022',
  },
  'songs.yearSource': {
    name: 'source of the year',
    says: 'Who says so, where the year needs saying',
    maybe: 'label and url',
  },
  'songs.yearSource.label': {
    name: 'name of the year’s source',
    says: 'Who says which year it is',
    maybe: label,
  },
  'songs.yearSource.url': {
    name: 'address of the year’s source',
    says: 'Where it is said',
    maybe: address,
  },
  'songs.release': {
    name: 'release',
    says: 'The album, single or EP that the song is on',
    maybe: text,
  },
  'songs.duration': {
    name: 'duration',
    says: 'How long the song is, in seconds',
    maybe: 'whole seconds without quotes, so 182 for 3:02',
  },
  'songs.episode': {
    name: 'episode',
    says: 'The number of the episode, if a source says',
    maybe: 'a number without quotes, so 4',
  },
  'songs.story': {
    name: 'story',
    says: 'What is known of the scene: all that could spoil the show',
    maybe: 'characters, contentNotes, placement, sources and more',
  },
  'songs.story.sceneOrder': {
    name: 'place in the episode',
    says: 'Which of the episode’s songs it is, if a source says',
    maybe: 'a number without quotes, from 1, each once in an episode',
  },
  'songs.story.askedAs': {
    name: 'list of other words for the scene',
    says: 'What somebody might ask with who half remembers the scene. Search reads it, and the page never shows it',
    maybe: 'up to ten short texts that are not in the scene',
  },
  'songs.story.characters': {
    name: 'list of who is on screen',
    says: 'Who is on screen in the scene',
    maybe: 'ids of characters; [] if nobody, or nobody knows',
  },
  'songs.story.inferred': {
    name: 'list of who follows from the rest',
    says: 'Those on screen whom no source names',
    maybe: 'ids out of the list of who is on screen',
  },
  'songs.story.contentNotes': {
    name: 'list of notes',
    says: 'What somebody may want to know before reading the scene',
    maybe: 'ids of notes; [] for none',
  },
  'songs.story.scene': {
    name: 'scene',
    says: 'What happens while the song is heard, in words of our own',
    maybe: `${text}: one or two sentences, two or three for a ranked song`,
  },
  'songs.story.reason': {
    name: 'reason',
    says: 'Why the song is among the ten, in words of our own',
    maybe: `${text}: one or two sentences`,
  },
  'songs.story.vignette': {
    name: 'drawing',
    says: 'The drawing on the card',
    maybe: 'id and alt',
  },
  'songs.story.vignette.id': {
    name: 'id of the drawing',
    says: 'The drawing’s file, src/cards/vignettes/<id>.svg',
    maybe: id,
  },
  'songs.story.vignette.alt': {
    name: 'words of the drawing',
    says: 'What is drawn, for who cannot see it',
    maybe: text,
  },
  'songs.story.placement': {
    name: 'placement',
    says: 'How sure it is that the song is heard there',
    maybe: 'basis and note',
  },
  'songs.story.placement.basis': {
    name: 'basis of the placement',
    says: 'What the placement stands on',
    maybe: 'one of its words',
  },
  'songs.story.placement.momentDisputed': {
    name: 'dispute over the moment',
    says: 'That sources agree on the episode, but not on the moment',
    maybe: 'true, or leave it out',
  },
  'songs.story.placement.note': {
    name: 'note on the placement',
    says: 'Who says where it is heard, in a sentence or two',
    maybe: text,
  },
  'songs.story.sources': {
    name: 'list of sources',
    says: 'Who says that the song is heard there',
    maybe: 'at least one entry with label and url',
  },
  'songs.story.sources.label': {
    name: 'name of the source',
    says: 'Who says it, and when',
    maybe: label,
  },
  'songs.story.sources.url': {
    name: 'address of the source',
    says: 'Where it is said; left out for a copy, or what has no https',
    maybe: address,
  },
}
