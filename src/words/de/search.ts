/** What a question says besides what it asks for, folded as `fold` does. */
export const fillers: readonly string[] =
  'ab aber alle als am an auch audio auf aus bei beim bitte by da danach das dem den denn der des die diese diesem diesen dieser dieses ein eine einem einen einer eines episode er es feat folge for from ft fur gespielt gibt hat heartstopper heisst ich ihm ihn ihr ihre ihrem ihren im in is ist ja kommt lauft laufen lauft lied lieder lyrics man me mit mich mir musik my nach name netflix nicht noch of official oder official on seine seinem seinen seiner sein serie sich sie sind so song songs songtext soundtrack spielt spielen staffel staffeln szene the title titel to track um und vom von vor wann war was welche welchem welchen welcher welches wenn wer wie wird wo wobei wozu you zu zum zur zwischen'.split(
    ' ',
  )

/** What may stand before the number of a season, longest first. */
export const seasonWords: readonly string[] = ['staffel', 'season', 's']

/** What may stand before the number of an episode, longest first. */
export const episodeWords: readonly string[] = [
  'episode',
  'folge',
  'ep',
  'f',
  'e',
]

/** What a film is asked for as. “Kino” is left to the scene at the cinema. */
export const filmWords = 'film spielfilm movie'

/** How a song in a language is asked for. */
export const languageNames: Readonly<Record<'fr', readonly string[]>> = {
  fr: ['franzosisch', 'franzosische', 'chanson'],
}

/**
 * What a word and its other forms have in common, which need be no word: “küsst”,
 * “küssen”, “Kuss” and “kuesst” are `kus`, “tanzt” and “tanzen” are `tanz`.
 */
export function stem(word: string): string {
  return word
    .replace(/([aou])e/g, '$1')
    .replace(/(?<=...)(?:ern|est|ing|e[mnrst]|st|[enst])$/, '')
    .replace(/(.)\1$/, '$1')
    .replace(/y$/, 'i')
}
