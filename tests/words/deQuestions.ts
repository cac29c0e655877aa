/**
 * What fans type in German, and the song that must be among the first three
 * answers.
 */
export const questions: readonly (readonly [asked: string, slug: string])[] = [
  // A moment.
  ['lied wenn nick googelt ob er schwul ist', 'why-am-i-like-this'],
  ['bin ich schwul', 'why-am-i-like-this'],
  ['song im schnee', 'dance-with-me'],
  ['charlie und nick spielen mario kart', 'dance-with-me'],
  ['welcher song läuft beim bowling', 'buzzkill'],
  ['charlies geburtstag', 'if-you-want-to'],
  ['nick und seine mutter im auto', 'tired'],
  ['nick outet sich auf instagram', 'colours-of-you-season-2'],
  ['tao und harry schlägerei', 'smokey-eyes'],
  ['tara und darcy kuss', 'flirting-with-her'],
  ['knutschfleck', 'freak-out'],
  ['isaac ist asexuell', 'crush-culture'],
  ['band beim abschlussball', 'just-like-heaven'],
  ['imogen und sahar', 'just-like-heaven'],
  ['nick schreibt charlie nachrichten', 'sappho'],
  ['letzte szene staffel 2', 'ur-so-pretty'],
  ['charlie in der klinik', 'blue'],
  ['übernachtungsparty bei nick', 'pressure-to-party'],

  // As it is typed in haste, or without umlauts.
  ['kuesst tara darcy', 'flirting-with-her'],
  ['uebernachtung bei nick', 'pressure-to-party'],
  ['pruegelei auf dem schulhof', 'smokey-eyes'],
  ['nick macht einen schwultest', 'my-own-person'],
  ['geburtstags party boling', 'if-you-want-to'],

  // Where it is heard.
  ['staffel 2 folge 3', 'lovesong'],
  ['S3 F8', 'love-you'],
  ['erster song staffel 3', 'the-way-things-go'],
  ['ende der ersten folge', 'dont-delete-the-kisses'],
  ['baby queen im film', 'raw-thoughts'],

  // Who sings it, and in which language.
  ['französisches lied staffel 2', 'le-temps-de-lamour'],
  ['lied von billie eilish', 'blue'],
  ['3. Staffel Folge 4', 'blue'],
]
