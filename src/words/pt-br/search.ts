/**
 * What a question says besides what it asks for, and a title besides a name:
 * Portuguese first, then the English of the titles.
 */
export const fillers: readonly string[] =
  'a ai ao aos aquela aquele aquilo aqui as ate cancao cena cenas com como da daquela daquele das de dela dele deles do dos e ela elas ele eles em ep epi episodio episodios era essa esse esta estao estava este eu faixa fica foi ha heartstopper isso isto ja la lhe mais me mesmo meu minha momento muito musica musicas na nao nas naquela naquele nele nela no nome nos num numa o os ou para parte pela pelas pelo pelos por pra pras pro pros q quais qual quando que quem se serie seriado seu seus so sobre som sua suas ta tava tem temporada temporadas tinha toca tocada tocando tocam tocar tocava tocou toque trilha sonora tudo um uma umas uns vai vao vc voce an and are at audio be but by feat for from ft he her him his i in is it letra clipe lyrics me music my of official on or play plays scene season she song the them they this to video was with you'.split(
    ' ',
  )

/** What may stand before the number of a season, the longest first. */
export const seasonWords: readonly string[] = [
  'temporadas',
  'temporada',
  'season',
  'temp',
  't',
  's',
]

/** What may stand before the number of an episode, the longest first. */
export const episodeWords: readonly string[] = [
  'episodios',
  'episodio',
  'capitulo',
  'episode',
  'cap',
  'epi',
  'eps',
  'ep',
  'e',
]

/** What the film is asked for as; not “cinema”, where a scene is about one. */
export const filmWords = 'filme longa movie'

/** What a language of titles is asked for as. */
export const languageNames: Readonly<Record<'fr', readonly string[]>> = {
  fr: ['frances', 'francesa', 'franceses', 'francesas', 'franca'],
}

/**
 * What a word and its other forms have in common, which need be no word:
 * “beijando”, “beijam” and “beijo” are `beij`, “corações” is `corac`.
 */
export function stem(word: string): string {
  return word.replace(
    /(?<=...)(?:amento|imento|mente|ando|endo|indo|aram|eram|iram|ad[ao]s?|id[ao]s?|inh[ao]s?|oes|aos?|aes|ar|er|ir|ou|eu|iu|am|em|ava|es|as|os|s|a|e|o)$/,
    '',
  )
}
