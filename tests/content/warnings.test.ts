import { expect, test } from 'vitest'
import { contentNotes, type ContentNote } from '../../src/songs/contentNotes.ts'
import { publishedCountdown, publishedSoundtrack } from '../songs/published.ts'

const all = [...publishedCountdown.songs, ...publishedSoundtrack.songs]

/**
 * What these scenes are to be warned of, by hand and from what happens there,
 * not from how we tell it: *seven* never mentions the parent. A warning must not
 * get lost with a scene that is told anew; others may come.
 */
const warned: Readonly<Record<string, readonly ContentNote[]>> = {
  seven: ['homophobic-parent'],
  tired: ['homophobic-bullying', 'fight'],
  'smokey-eyes': ['homophobic-bullying', 'fight'],
  'ur-so-pretty': ['homophobic-bullying', 'self-harm'],
  blue: ['eating-disorder', 'self-harm'],
}

test.each(Object.entries(warned))('“%s” warns of %j', (slug, notes) => {
  expect(all.find((song) => song.slug === slug)?.story.contentNotes).toEqual(
    expect.arrayContaining([...notes]),
  )
})

test('no note is there that warns of nothing', () => {
  const used = new Set(all.flatMap(({ story }) => story.contentNotes))
  expect(contentNotes.filter((note) => !used.has(note))).toEqual([])
})
