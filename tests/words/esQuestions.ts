/**
 * What people type in Spanish, and the song that has to be among the first three
 * of all songs, the best match first.
 */
export const questions: readonly (readonly [asked: string, slug: string])[] = [
  // A moment.
  ['que cancion suena cuando nick busca si es gay', 'why-am-i-like-this'],
  ['soy gay google', 'why-am-i-like-this'],
  ['escena de la nieve', 'dance-with-me'],
  ['cuando juegan en la nieve con el perro', 'dance-with-me'],
  ['mario kart', 'dance-with-me'],
  ['pijamada en casa de nick', 'pressure-to-party'],
  ['fiesta de pijamas imogen', 'pressure-to-party'],
  ['canción de la pelea de Tao y Harry', 'smokey-eyes'],
  ['tao le grita a charlie', 'smokey-eyes'],
  ['nick en el coche con su mama', 'tired'],
  ['el cumpleaños de charlie boliche', 'buzzkill'],
  ['nick llega a la bolera', 'if-you-want-to'],
  ['chupeton de charlie en paris', 'freak-out'],
  ['la banda del baile de graduacion', 'just-like-heaven'],
  ['fiesta en la piscina despues del baile', 'seven'],
  ['tara y darcy se dicen te amo', 'seven'],
  ['la canción del final de la temporada 2', 'ur-so-pretty'],
  ['el mensaje que charlie no manda', 'ur-so-pretty'],
  ['isaac descubre que es asexual', 'crush-culture'],
  ['nick sale del closet en instagram', 'colours-of-you-season-2'],
  ['primera cancion de la serie', 'want-me'],
  ['nick y charlie mandandose mensajes', 'sappho'],
  ['charlie en la clinica', 'blue'],
  // People, and where it is.
  ['elle celosa de tara y darcy', 'girls'],
  ['sahar guitarra', 'just-like-heaven'],
  ['temporada 2 capítulo 3 en francés', 'le-temps-de-lamour'],
  ['t1e3', 'my-own-person'],
  ['temporada 3 episodio 4', 'blue'],
  ['la de sylvester en la película', 'you-make-me-feel-mighty-real'],
  // As it comes out of a hurry.
  ['tets gay nick computadroa', 'my-own-person'],
  ['3ª temporada episodio 4', 'blue'],
]
