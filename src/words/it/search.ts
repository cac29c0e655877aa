import type { TitleLanguage } from '../../songs/titleLanguages.ts'

/**
 * What a question says besides what it asks for. Apostrophes are not kept, so
 * “l’episodio” is `lepisodio` and “c’è” is `ce`.
 */
export const fillers: readonly string[] =
  'a ad ai agli al all alla alle allo anche audio brani brano c canta canzone canzoni ce cera che chi ci colonna come con cosa cose cui da dagli dai dal dalla dalle dallo d de degli dei del dell della delle dello dellepisodio dentro di dove e ed episodi episodio era essere fa feat fino fra ft gli ha hanno heartstopper i il in inglese intitola io l la le lei lepisodio li lo loro lui ma me mentre mi mia mio musica musiche ne negli nei nel nell nella nelle nello nellepisodio non o official ogni ora parte partono per perche pezzo pezzi poi puntata puntate quale quali qual quando quel quella quelle quelli quello questa questo qui scena scene se sente sentono serie si sintitola son sono sonora stagione stagioni sta stanno su sua sue sugli sui sul sulla sulle suo suoi suona suonano te testo ti titolo tra tu tutta tutte tutti tutto un una uno va vi video'.split(
    ' ',
  )

/** What may stand before the number of a season, longest first. */
export const seasonWords = ['stagione', 'season', 'serie', 'stag', 's'] as const

/** What may stand before the number of an episode, longest first. */
export const episodeWords = [
  'episodio',
  'puntata',
  'episode',
  'punt',
  'ep',
  'e',
] as const

/** By which words somebody asks for the film. “Cinema” is a place in a scene. */
export const filmWords = 'film pellicola movie'

/** What a language is asked for as. */
export const languageNames: Readonly<Record<TitleLanguage, readonly string[]>> =
  { fr: ['francese', 'francesi'] }

/**
 * What a word and its other forms have in common, which need be no word:
 * “bacio” and “baciano” are `bac`, “amiche” and “amico” are `amic`. An article
 * that lost its vowel goes first: “l’ultima” is `ultim`.
 */
export function stem(word: string): string {
  return word
    .replace(/^(?:dell|nell|dall|sull|quell|all|un|l|d)(?=[aeiou][a-z]{3})/, '')
    .replace(
      /(?<=...)(?:(?:and|end)o(?:si)?|[aei]rsi|[aei]re|[aio]no|isc(?:e|ono)|[aiu]t[aeio])$/,
      '',
    )
    .replace(/(?<=...)[aeiou]{1,2}$/, '')
    .replace(/(?<=..[cg])h$/, '')
}
