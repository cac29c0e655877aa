// `node tests/search/copyLibrary.mjs`: copies what search reads of the content, as
// it is today, for tests that a corrected fact must not break. Needed only when
// questions are added about songs that are newer than the copy.
import { readFileSync, writeFileSync } from 'node:fs'

const fields =
  'slug rank title titleLanguage artist formerArtistName year season episode story sceneOrder characters contentNotes scene reason askedAs'

/** @param {string} name */
function read(name) {
  return JSON.parse(readFileSync(`public/data/${name}.json`, 'utf8'))
}

/**
 * @param {readonly unknown[]} entries
 * @param {string[]} [only]
 */
function lines(entries, only) {
  return entries
    .map((entry) => `    ${JSON.stringify(entry, only)}`)
    .join(',\n')
}

const countdown = read('countdown')
const soundtrack = read('soundtrack')
const people = [...countdown.characters, ...soundtrack.characters]
const songs = [...countdown.songs, ...soundtrack.songs]
writeFileSync(
  'tests/search/library.json',
  `{
  "parts": [\n${lines(countdown.parts)}\n  ],
  "characters": [\n${lines(people)}\n  ],
  "songs": [\n${lines(songs, fields.split(' '))}\n  ]
}
`,
)
