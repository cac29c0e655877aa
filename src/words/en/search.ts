/*
 * What people type who search in English. Everything here is written as search
 * compares it (`songs/fold.ts`): in small letters, without accents.
 */

import type { SearchWords } from '../SearchWords.ts'

/** What a question says besides what it asks for, and a title besides a name. */
export const fillers: SearchWords['fillers'] =
  'a about after am an and are as at audio be but by do does episode feat for from ft has have he heartstopper her hes him his how i if in into is it its lyric lyrics me music my of official on one or play playing plays scene season she show so some song songs that the their them they this to video was what when where which while who with you'.split(
    ' ',
  )

/** What may stand before the number of a season, and of an episode. */
export const seasonWords: SearchWords['seasonWords'] = ['season', 'series', 's']
export const episodeWords: SearchWords['episodeWords'] = ['episode', 'ep', 'e']

/** What somebody calls a film who asks for its songs. */
export const filmWords: SearchWords['filmWords'] = 'movie'

/** What a song in another language is asked for as. */
export const languageNames: SearchWords['languageNames'] = { fr: ['french'] }

/**
 * What a word and its other forms have in common, which need be no word:
 * “kisses” and “kissing” are `kis`, “googled” and “google” are `googl`.
 */
export function stem(word: string): string {
  return word
    .replace(/(?<=...)(?:ing|ed|es|s|e)$/, '')
    .replace(/(.)\1$/, '$1')
    .replace(/y$/, 'i')
}
