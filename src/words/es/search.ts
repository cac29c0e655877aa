/** What a question says besides what it asks for, and a title besides a name. */
export const fillers: readonly string[] =
  'a al algo alguien and audio banda cada cancion canciones capitulo capitulos como con creo cual cuales cuando de del donde e el ella ellas ellos en episodio episodios era es esa ese eso esta estaba estan estas este esto feat for from ft fue ha han hay heartstopper la las le les letra llama lo los lyric lyrics me mi mis momento music musica my muy o official oficial of oye para parte pone ponen por q que quien quienes saben se serie si sobre son sonaba song songs sono sonora soundtrack su suena suenan sus tema temas temporada temporadas the to tu un una unas uno unos video y ya yo you'.split(
    ' ',
  )

/** What may stand before the number of a season, the longest first. */
export const seasonWords: readonly string[] = [
  'temporada',
  'season',
  'temp',
  't',
  's',
]

/** What may stand before the number of an episode, the longest first. */
export const episodeWords: readonly string[] = [
  'episodio',
  'capitulo',
  'episode',
  'epi',
  'cap',
  'ep',
  'e',
]

/** What the film is asked for as. */
export const filmWords = 'pelicula peli film movie'

/** What a language is asked for as. */
export const languageNames: Readonly<Record<'fr', readonly string[]>> = {
  fr: ['frances', 'francesa', 'francesas'],
}

/**
 * What a word and its other forms have in common, which need be no word: “besos”,
 * “besan” and “besándose” are `bes`, “fiestas” and “fiesta” are `fiest`.
 */
export function stem(word: string): string {
  return word
    .replace(/(?<=..(?:[aei]r|ando|iendo))(?:se|l[aeo]s?|me)$/, '')
    .replace(
      /(?<=...)(?:aron|ieron|ando|iendo|ad[ao]s?|id[ao]s?|[aei]r|[ae]n|io|[aeo]s?|s)$/,
      '',
    )
}
