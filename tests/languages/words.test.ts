import { describe, expect, test } from 'vitest'
import { everyLanguage } from '../words/everyLanguage.ts'

const { en, ...others } = everyLanguage
const [english] = en

/** What a function puts between quotes, or else all of it. */
const quoted = /(["'`]).*?\1/gs

/** Every message as text, by its name: a function as it is written. */
function textsOf(messages: object): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  function note(name: string, message: unknown) {
    if (typeof message === 'string') texts.set(name, message)
    else if (typeof message === 'function')
      texts.set(name, String(String(message).match(quoted) ?? message))
    else
      for (const [part, one] of Object.entries(Object(message) as object))
        note(`${name}.${part}`, one)
  }
  for (const [name, message] of Object.entries(messages)) note(name, message)
  return texts
}

/** What has no word of a language in it, but at the most a name. */
const wordless =
  /^(?:showName|formatNames\.(?:xspf|jspf|json)|playlistGoalNames\.youtube|turnStates\.ahead|sitePreviewLines\.0|longDate|aboutSong|aboutPlacement|sceneWithNote|episodeShort|filmHeading|pictureShapes\.\w+)$/

/** What is said in a language with the very word of English. */
const sameWord = {
  de: ['searchName', 'siteVersion', 'songsColumn', 'toPlaylist', 'unnamedFile'],
  es: ['spoilers', 'toPlaylist'],
  fr: ['siteVersion', 'songSingle', 'spoilers', 'tabsName', 'toPlaylist'],
  it: ['countdownTab', 'toPlaylist'],
  'pt-br': ['songSingle', 'spoilers', 'toPlaylist'],
} as const satisfies Record<keyof typeof others, readonly string[]>

const ids = Object.keys(others) as (keyof typeof others)[]

describe.each(ids)('%s', (id) => {
  const [own, search] = others[id]

  test('says nothing as English does, but what is the same word in both', () => {
    const texts = textsOf(own)
    const same = [...textsOf(english)].filter(
      ([name, text]) => text === texts.get(name) && !wordless.test(name),
    )
    expect(same.map(([name]) => name).toSorted()).toEqual(sameWord[id])
  })

  test('says no message in nothing', () => {
    const silent = [...textsOf(own)].filter(([, text]) => text.trim() === '')
    expect(silent.map(([name]) => name)).toEqual(['turnStates.ahead'])
  })

  test('fits where there is little room', () => {
    const { countdownTab, soundtrackTab, revealTab, mineTab, aboutTab } = own
    const most: Readonly<Record<number, readonly string[]>> = {
      10: [countdownTab, soundtrackTab, revealTab, mineTab, aboutTab],
      12: [own.appShortName],
      18: own.sitePreviewLines,
      160: [
        own.countdownDescription,
        own.soundtrackDescription,
        own.revealDescription,
        own.mineDescription,
        own.aboutDescription,
        own.notFoundDescription,
      ],
    }
    const long = Object.entries(most).flatMap(([letters, texts]) =>
      texts.filter((text) => text.length > Number(letters)),
    )
    expect(long).toEqual([])
  })

  test('has its words of search folded, the longest first', () => {
    const { fillers, seasonWords, episodeWords, filmWords } = search
    const all = [...fillers, ...seasonWords, ...episodeWords, filmWords]
    expect(all.filter((word) => !/^[a-z ]+$/.test(word))).toEqual([])
    expect(seasonWords.at(-1)).toBe('s')
    expect(episodeWords.at(-1)).toBe('e')
    const hidden = [seasonWords, episodeWords].flatMap((words) =>
      words.filter((word, at) =>
        words.slice(0, at).some((before) => word.startsWith(before)),
      ),
    )
    expect(hidden).toEqual([])
  })
})
