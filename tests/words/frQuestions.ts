/**
 * What fans type in French, word for word, and a song that has to be among the
 * first three answers.
 */
export const questions: readonly (readonly [asked: string, slug: string])[] = [
  // A moment.
  ['la chanson quand ils jouent dans la neige', 'dance-with-me'],
  ['chanson scène de la neige avec le chien', 'dance-with-me'],
  ['quand nick cherche sur google s’il est gay', 'why-am-i-like-this'],
  ["c'est quoi la chanson quand nick fait le quiz gay", 'my-own-person'],
  ['musique anniversaire de charlie au bowling', 'buzzkill'],
  ['nick entre au bowling', 'if-you-want-to'],
  ['bagarre tao et harry', 'smokey-eyes'],
  ['nick et sa mère dans la voiture après le ciné', 'tired'],
  ['elle arrive dans sa nouvelle école', 'girls'],
  ['tara et darcy s’embrassent', 'flirting-with-her'],
  ['fête chez nick apres le bal de promo', 'seven'],
  ['chanson du groupe au bal de fin d’année', 'just-like-heaven'],
  ['nick fait son coming out sur instagram', 'colours-of-you-season-2'],
  ['le sucon de charlie', 'freak-out'],
  ['isaac comprend qu’il est asexuel', 'crush-culture'],
  ['le je t’aime que charlie envoie pas', 'ur-so-pretty'],
  ['ils s’écrivent sur insta au début', 'sappho'],
  ['soiree pyjama chez nick imogen', 'pressure-to-party'],
  ['toute première chanson de la série', 'want-me'],
  ['générique de fin du premier épisode', 'dont-delete-the-kisses'],
  ['charlie à l’hôpital', 'blue'],
  ['charlie veut dire je t’aime à nick saison 3', 'the-way-things-go'],

  // An episode, or the film.
  ['saison 2 épisode 3', 'lovesong'],
  ['s3e4', 'blue'],
  ['saison 1 ep 5 bowling', 'buzzkill'],
  ['chanson billie eilish du film', 'lamour-de-ma-vie'],

  // An artist, a title, a language.
  ['chanson en français saison 2', 'le-temps-de-lamour'],
  ['tailor swift', 'seven'],
  ['beabadobee dance with me', 'dance-with-me'],
  ['the cure reprise', 'just-like-heaven'],
  ['3e saison épisode 4', 'blue'],
]
