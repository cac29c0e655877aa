/**
 * What somebody types in Italian, and a song that has to be among the first
 * three answers of all songs.
 */
export const questions: readonly (readonly [asked: string, slug: string])[] = [
  // A moment.
  ['la canzone quando nick cerca su google se è gay', 'why-am-i-like-this'],
  ['quando giocano nella neve con il cane', 'dance-with-me'],
  ['nick fa il test per capire se è gay', 'my-own-person'],
  ['ultima scena della seconda stagione', 'ur-so-pretty'],
  ['il messaggio ti amo che charlie non invia', 'ur-so-pretty'],
  ['festa in piscina dopo il ballo', 'seven'],
  ['che canzone parte quando tara e darcy dicono ti amo', 'seven'],
  ['nick in macchina con la mamma', 'tired'],
  ['rissa tra tao e harry', 'smokey-eyes'],
  ['tao litiga con charlie', 'smokey-eyes'],
  ['compleanno di charlie al bowling', 'buzzkill'],
  ['quando si scrivono su instagram all’inizio', 'sappho'],
  ['pigiama party da nick', 'pressure-to-party'],
  ['elle nella scuola nuova', 'girls'],
  ['il succhiotto di charlie', 'freak-out'],
  ['isaac capisce di essere asessuale', 'crush-culture'],
  ['la band che suona al ballo', 'just-like-heaven'],
  ['nick fa coming out su instagram', 'colours-of-you-season-2'],
  ['charlie in ospedale', 'blue'],
  ['prima canzone della serie', 'want-me'],
  ['inizio terza stagione', 'the-way-things-go'],
  // An episode, the film, a language.
  ['stagione 2 episodio 3', 'lovesong'],
  ['s1e5', 'if-you-want-to'],
  ['stagione 3 puntata 8', 'love-you'],
  ['canzone dei wasia project nel film', 'whale-call'],
  ['canzone francese', 'le-temps-de-lamour'],
  // Fingers that slip, and apostrophes and accents that are left out.
  ['nik e charli nella neve', 'dance-with-me'],
  ['pigiama parti a casa di nick', 'pressure-to-party'],
  ['tao da un pugno a harry', 'smokey-eyes'],
  ['lultima canzone del primo episodio', 'dont-delete-the-kisses'],
  ['3ª stagione episodio 4', 'blue'],
]
