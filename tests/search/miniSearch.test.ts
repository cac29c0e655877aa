import MiniSearch from 'minisearch'
import { expect, test } from 'vitest'
import { episodeCode } from '../../src/songs/episodeCode.ts'
import { episodeTitle } from '../../src/songs/episodeTitle.ts'
import { fillers } from '../../src/search/fillers.ts'
import { selectSongs } from '../../src/lists/selectSongs.ts'
import { titleLanguages } from '../../src/songs/titleLanguages.ts'
import { defaultView } from '../../src/lists/View.ts'
import { everyPublishedSong } from '../songs/everyPublishedSong.ts'
import { soundtrackQueries } from './soundtrackQueries.ts'

// Ours next to a library for searching, on the same queries and the same words:
// it answers as many, and leaves far more songs that were not asked for.
const names = new Map(
  everyPublishedSong.characters.map(({ id, name }) => [id, name]),
)
const documents = everyPublishedSong.songs.map((song) => ({
  id: song.slug,
  title: song.title,
  artist: `${song.artist} ${song.formerArtistName ?? ''}`,
  story: [
    `season ${song.season} s${song.season}`,
    song.episode && `episode ${song.episode} ${episodeCode(song)}`,
    episodeTitle(everyPublishedSong, song),
    song.titleLanguage && titleLanguages[song.titleLanguage],
    ...(song.story?.characters ?? []).map((id) => names.get(id)),
    song.story?.scene,
    song.story?.reason,
  ].join(' '),
}))

const index = new MiniSearch({
  fields: ['title', 'artist', 'story'],
  processTerm(word) {
    const plain = word.toLowerCase()
    return fillers.includes(plain) ? false : plain
  },
  searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 3, artist: 2 } },
})
index.addAll(documents)

function found(query: string) {
  const ours = selectSongs(everyPublishedSong, {
    ...defaultView,
    sort: 'best',
    query,
  })
  return {
    ours: ours.map(({ slug }) => slug),
    library: index.search(query).map(({ id }) => String(id)),
  }
}

const answers = soundtrackQueries.map(([query, wanted]) => ({
  wanted,
  ...found(query),
}))

test.each(['ours', 'library'] as const)(
  '%s answers at least sixty in the first three rows',
  (name) => {
    const right = answers.filter((answer) =>
      answer[name].slice(0, 3).some((slug) => answer.wanted.includes(slug)),
    )
    expect(right.length).toBeGreaterThanOrEqual(60)
  },
)

test('ours leaves half as many songs or fewer', () => {
  const [ours, library] = (['ours', 'library'] as const).map(
    (name) => answers.flatMap((answer) => answer[name]).length,
  )
  expect(ours).toBeLessThanOrEqual(Number(library) / 2)
})
