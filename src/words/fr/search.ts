/** What a question says besides what it asks for, and a title besides a name. */
export const fillers: readonly string[] =
  'a about after ai an and as at au audio aussi aux avec be bo but by c ca ce cela ces cest cet cette chanson chansons clip comment d dans de des du dun dune elles en entend episode episodes es est et eux fait feat for from ft heartstopper i if il ils in intitulee is it j je joue jouee l la le lepisode les leur leurs lui lyrics m ma me mes moi moment mon morceau morceaux music musique my n ne nom nous of officiel officielle on ont or ou oui par parole paroles passe passent pendant playlist pour qu quand que quel quelle quelles quels quest qui quil quils quon s sa saison saisons scene scenes se serie ses son song songs sont sur t ta te the their this titre titres to toi ton trouver tu un une va video vous when where with y you'.split(
    ' ',
  )

/** Before the number of a season. */
export const seasonWords: readonly string[] = ['saison', 'season', 's']

/** Before the number of an episode; “l’épisode” is one word once it is folded. */
export const episodeWords: readonly string[] = [
  'lepisode',
  'episode',
  'ep',
  'e',
]

/** By which somebody asks for the film. */
export const filmWords = 'film longmetrage metrage movie'

/** How a song in that language is asked for. */
export const languageNames: Readonly<Record<'fr', readonly string[]>> = {
  fr: ['francais', 'francaise'],
}

/**
 * What a word and its other forms have in common, which need be no word:
 * “embrassent” and “s’embrasser” are `embras`, “dernière” and “derniers” `derni`.
 * An article or pronoun that an apostrophe once tied to it goes as well, since
 * folding leaves none: “lecole” and “ecole” are `ecol`.
 */
export function stem(word: string): string {
  return word
    .replace(/(?<=...)[sx]$/, '')
    .replace(/(?<=i)ere$|(?<=eu)(?:r|se)$/, '')
    .replace(/(?<=....)(?:aient|ent|ant|ait)$|(?<=...)(?:ee|er|ez|e)$/, '')
    .replace(/^(?:[djlst]|qu)(?=[aeiouh].{3})/, '')
    .replace(/(.)\1$/, '$1')
}
