/*
 * Spanish, Latin American in tone and understood in Spain; the README beside this
 * has its style and terms. Every message is a whole sentence, label or name; what
 * differs from case to case is a parameter. To change one, change what stands
 * between the quotes, and leave ${…} as it is. What a message is for stands
 * beside the English one.
 */

import type { Texts } from '../Texts.ts'
import { filmNumber } from '../filmNumber.ts'
import { pluralIn } from '../plural.ts'
import type { PartId } from '../../songs/partId.ts'
import type { Sort } from '../../songs/sorts.ts'

const plural = /* @__PURE__ */ pluralIn<'one' | 'other'>('es')
const lists = /* @__PURE__ */ new Intl.ListFormat('es')
const calendar = /* @__PURE__ */ new Intl.DateTimeFormat('es', {
  dateStyle: 'long',
  timeZone: 'UTC',
})

// Around every page
export const siteName = 'Heartstopper, canción a canción'
export const skipToSongs = 'Ir a las canciones'
export const skipToPage = 'Ir al contenido'
export const footer =
  'Hecho por fans y para fans, sin relación con quienes hacen la serie. Las canciones se abren como una búsqueda en el servicio que elijas. Aquí no hay cuentas ni rastreo, y nada sale de tu dispositivo hasta que abres un enlace.'
export const siteVersion: Texts['siteVersion'] = (version) =>
  `Versión ${version}`
export const inDevelopment = 'en desarrollo'
export const notWorkingYet = 'Esto todavía no funciona.'
export const languageMenu = 'Idioma'

export const searchName = 'Canciones'
export const searchLabel = 'Buscar canciones, escenas y personas'
export const searchHint = 'Canciones, escenas…'

export const tabsName = 'Páginas'
export const countdownTab = 'Top 10'
export const soundtrackTab = 'Canciones'
export const revealTab = 'Revelación'
export const mineTab = 'Mis diez'
export const aboutTab = 'Info'

export const newVersionReady = 'Ya hay una versión nueva.'
export const declineNewVersion = 'Ahora no'

// Not found
export const notFoundTitle = 'No encontramos esa página'
export const notFoundHint =
  'Revisa la dirección; también puede ser que la página haya cambiado de lugar. El buscador de arriba conoce todas las canciones, o puedes elegir una de las diez.'
export const theTenSongs = 'Las diez canciones'

// About
export const aboutHeading = 'Acerca de esta cuenta regresiva'

export const aboutRankingHeading = 'De quién es el ranking'
export const aboutRanking: Texts['aboutRanking'] = (link) => [
  'No es nuestro: es ',
  link('un ranking de diez canciones'),
  ' que conocemos por el sitio web de Ezra Williams, artista de una de las diez; no sabemos quién lo publicó primero. Lo que decimos de cada canción sí es nuestro.',
]
export const aboutSeasons: Texts['aboutSeasons'] = (songsOf, next) => {
  const songs = inList(
    songsOf.map(({ season, count }) => `${count} de la temporada ${season}`),
  )
  return next
    ? `Sus canciones: ${songs}. La temporada ${next.season} aún no había salido: se estrenó el ${longDate(next.released)}.`
    : `Sus canciones: ${songs}.`
}
export const aboutNeedleDrops =
  'El ranking las llama “needle drops”. Un needle drop es cuando entra una canción y marca la escena.'

export const aboutCheckedHeading = 'Cómo comprobamos cada canción'
export const aboutChecked =
  'Comparamos el ranking con otras fuentes, canción a canción. La página de cada canción nombra sus fuentes, y avisa cuando no coinciden o cuando solo hay una. Las fuentes que solo vimos en una copia, o que no tienen una dirección segura, van sin enlace.'
export const aboutSong: Texts['aboutSong'] = (rank, title) =>
  `${rank}. ${title}`
export const aboutPlacement: Texts['aboutPlacement'] = (
  label,
  note,
  strong,
) => [strong(`${label}.`), ` ${note}`]

export const aboutUnknownHeading = 'Lo que no sabemos'
export const aboutUnknown: Texts['aboutUnknown'] = (films) => [
  'Qué canciones faltan en esta lista, porque completa no está: no encontramos ninguna lista de canciones de los episodios 6 y 7 de la temporada 2, ni de la mayor parte de la temporada 3. Por eso, nuestros números solo cuentan las canciones que conocemos o que podemos ubicar.',
  'Si todas las canciones suenan en la serie. Las que solo están en la playlist oficial podrían no sonar nunca: la playlist ha tenido música de un avance, y algunas canciones se quitaron después.',
  ...films.map(
    ({ title, released }) =>
      `En qué parte de la película ${title} suena una canción, o si llega a sonar. Solo sabemos que sus canciones entraron en la playlist el ${longDate(released)}, el día del estreno.`,
  ),
  'Cuál de dos canciones de un mismo episodio suena antes, si ninguna fuente lo dice.',
  'Quién está en pantalla, a veces. Cuando lo suponemos, lo decimos.',
  'Qué más hay en una canción o en un episodio. Los avisos de contenido hablan de las escenas que describimos, no de las letras.',
  'Si tu servicio tiene una canción. Nuestros enlaces abren una búsqueda, y así no caducan; puede que no encuentre nada.',
]
export const aboutTellUs =
  '¿Encontraste un error o sabes algo que nos falta? Cuéntanos'

export const aboutOrdersHeading = 'Cómo comparamos el orden de dos listas'
export const aboutOrders =
  'Cuando eliges canciones y las ordenas, te decimos qué parte de tu lista está en el mismo orden que el ranking, o que la lista de otra persona. Para eso tomamos todos los pares de canciones que están en ambas listas y miramos cuál va primero. Con diez canciones se forman 45 pares: si las dos listas coinciden en 39, eso es un 87\u00a0%. Es una forma más sencilla de decir lo que en estadística se llama tau de Kendall. La tau cuenta los mismos pares, pero va de −1, cuando un orden es el otro al revés, a 1, cuando son iguales.'

export const aboutDeviceHeading = 'Qué se guarda en tu dispositivo'
export const aboutDevice: Texts['aboutDevice'] = [
  'Dónde escuchas y, si es en Apple Music, tu país',
  'En qué idioma lees, una vez que eliges uno',
  'Hasta dónde has visto, y sobre qué prefieres no leer',
  'Las canciones que marcaste, y por cuál vas si las escuchas en orden',
  'Tu propio top 10, y cómo lo llamas',
  'Por dónde vas en la revelación',
  'Una copia de estas páginas, si tu navegador lo permite, para que se abran sin conexión',
]
export const aboutNothingElse =
  'Eso es todo, y ahí se queda. No hay cuentas, ni cookies, ni contador de visitas, ni terceros. Nada sale de tu dispositivo hasta que abres un enlace; un enlace para escuchar le dice al servicio qué canción buscar.'
export const aboutSharedLinks =
  'Lo que filtras y buscas está en la dirección, así que puedes compartirlo. Un enlace que compartes nunca dice hasta dónde has visto, y solo lleva tu top 10 si es eso lo que compartes.'
export const forgetEverything = 'Olvidar todo en este dispositivo'
export const forgetHint =
  'Así se borran tus ajustes, tus marcas y tu top 10. No se puede deshacer.'
export const forgetConfirm = 'Sí, olvidar todo'
export const forgetOutcomes: Texts['forgetOutcomes'] = {
  forgotten:
    'Listo. En este dispositivo no queda nada de este sitio: ni ajustes ni páginas guardadas.',
  refused:
    'Tu navegador no nos dejó borrarlo todo. Puedes borrar el resto en los ajustes del navegador, en los datos de sitios.',
}

export const aboutSpoilersHeading = 'Cómo ocultamos los spoilers'
export const aboutSpoilers =
  'Dinos hasta dónde has visto y ocultamos lo que te arruinaría el resto: la escena, quién sale en ella, su dibujo, el título del episodio, resultados de búsqueda y filtros. Los títulos, los nombres de artistas y los enlaces para escuchar siguen a la vista. Si no sabemos de qué episodio es una canción, su escena sigue oculta hasta que hayas visto toda la temporada.'
export const aboutSpoilersLimit =
  'Todo sigue estando en el archivo del que salen las canciones: esto evita que leas de más sin querer, pero no es un candado. En la revelación, una canción no está en la página hasta que le toca, aunque en ese archivo sí que está.'

export const aboutCreditsHeading = 'Créditos y licencias'
export const aboutCredits =
  'El código y los dibujos son nuestros, con la licencia MIT; nuestros textos se pueden usar libremente con CC BY 4.0, y nuestros datos, con CC0. Los rótulos usan la letra Shantell Sans, y el texto, Figtree, las dos con la SIL Open Font License 1.1. Las canciones, la serie y los nombres pertenecen a sus titulares. Este es un proyecto de fans: quienes hacen la serie no lo crearon ni lo respaldan.'
export const aboutLicences: Texts['aboutLicences'] = (link) => [
  'Este sitio también usa código de otras personas: mira ',
  link('quién lo escribió y con qué licencias'),
  '.',
]

// A song’s page
export const songBackName = 'Volver'
export const songBackToCountdown = 'Volver a la cuenta regresiva'
export const songBackToSoundtrack = 'Volver a las canciones'
export const songBackToMine = 'Volver a tu top 10'
export const songBackToAbout = 'Volver a la info'
export const songOnScreen = 'En pantalla'
export const songProbablyThere = 'Probablemente ahí'
export const songFrom = 'Publicada en'
export const songSingle: Texts['songSingle'] = (title, cite) => [
  cite(title),
  ' (sencillo)',
]
export const songYear = 'Año'
export const songLength = 'Duración'
export const songMore = 'Más canciones'
export const songInCountdown = 'En la cuenta regresiva'
export const songInStory = 'En la historia'
export const songJustBefore = 'Justo antes'
export const songJustAfter = 'Justo después'
export const songSameEpisode = 'También en este episodio'
export const songMoreBy: Texts['songMoreBy'] = (artist) => `Más de ${artist}`
/** Beside the address of a song that is shared: no rank, nothing of a scene. */
export const songShared: Texts['songShared'] = (song) =>
  `“${song.title}”, de ${song.artist}, una de las canciones de Heartstopper`

// The reveal
export const revealHeading = 'La revelación'
export const revealLead =
  'Los diez needle drops de Heartstopper, uno por uno, del número diez al número uno. Sin espiar lo que viene.'
export const revealWays =
  'Para avanzar, usa el botón, la barra espaciadora, las flechas del teclado o un control de presentaciones, o desliza hacia la izquierda.'
export const revealNeedsScript =
  'La revelación necesita JavaScript. La lista completa, no.'
export const revealListInstead = 'Mejor ver la lista completa'
export const revealStartAgain = 'Empezar de nuevo'

export const revealStart: Texts['revealStart'] = (rank) =>
  `Empezar por el número ${rank}`
export const revealGoOn: Texts['revealGoOn'] = (rank) =>
  `Seguir: número ${rank}`
export const revealNext: Texts['revealNext'] = (rank) =>
  `Siguiente: número ${rank}`
export const revealEnd = 'El final'
export const revealBack = 'Atrás'
export const revealSkip = 'Saltar al número 1'
/** The same, where there is little room. */
export const revealSkipShort = 'Número 1'
export const revealFullScreen = 'Pantalla completa'
export const fullScreenRefused =
  'Tu navegador no pudo pasar a pantalla completa, o salir de ella.'
export const revealStrip = 'Canciones hasta ahora'
export const revealSong: Texts['revealSong'] = (rank, title) =>
  `Número ${rank}: ${title}`
export const revealTurn: Texts['revealTurn'] = (song) =>
  `Número ${song.rank}: ${song.title}, de ${song.artist}`

export const revealEnding = '¡Y esa fue la cuenta regresiva!'
export const revealShareName = 'Compartir la revelación'
export const revealShared =
  'Los diez mejores needle drops de Heartstopper, uno por uno. ¿Adivinas el número 1?'
export const revealWholeList = 'Ver la lista completa'
export const revealMakeYours = 'Crear mi propio top 10'

// My ten
export const mineHeading = 'Tu top 10'
export const mineLede =
  'Elige diez canciones, o las que quieras, y ponlas en orden. La lista se queda en este dispositivo, a menos que compartas el enlace.'
export const mineWithoutScript =
  'Para elegir y mover canciones necesitas JavaScript; para leer el ranking, no.'
export const ownOrder = 'Tu orden'
export const tenButton: Texts['tenButton'] = {
  in: 'En mis diez',
  out: 'Agregar a mis diez',
  full: 'Ya tengo mis diez',
}
export const tenButtonName: Texts['tenButtonName'] = {
  in: (title) => `En mis diez: ${title}. Presiona para quitarla`,
  out: (title) => `Agregar a mis diez: ${title}`,
  full: (title) => `Ya tengo mis diez: no hay lugar para ${title}`,
}
export const addSongs = 'Agregar canciones'
export const pickerSearch = 'Buscar una canción para agregar'
export const pickSong = 'Agregar'
export const pickSongName: Texts['pickSongName'] = (title, artist) =>
  `Agregar ${title}, de ${artist}`
export const pickedSong = 'Agregada'
export const pickedSongName: Texts['pickedSongName'] = (title, artist) =>
  `Agregada: ${title}, de ${artist}. Presiona para quitarla`
export const nothingToPick =
  'Ninguna canción coincide. Prueba con un título, un nombre de artista o alguien de la escena.'
export const lovedMark = 'Favorita'
export const chosenCount: Texts['chosenCount'] = (count, most) => {
  if (count === most) return `Tu lista tiene ${count} canciones: está completa.`
  return plural(count, {
    one: `Tu lista tiene ${count} canción; caben hasta ${most}.`,
    other: `Tu lista tiene ${count} canciones; caben hasta ${most}.`,
  })
}
export const nothingChosen =
  'Todavía no hay canciones. Busca algunas aquí abajo, o presiona “Agregar a mis diez” donde veas una canción.'
export const emptyOrder = 'Empezar de cero'
export const removeSong: Texts['removeSong'] = (title) => `Quitar ${title}`
export const orderName = 'Nombre de tu lista'
export const orderNameHint = 'Aparece en la imagen y en lo que compartes.'
export const undo = 'Deshacer'
export const redo = 'Rehacer'
export const resetToRanking = 'Restablecer el ranking'
export const numberOf: Texts['numberOf'] = (title) => `Número de ${title}`
export const moveUp: Texts['moveUp'] = (title) => `Subir ${title}`
export const moveDown: Texts['moveDown'] = (title) => `Bajar ${title}`
export const shareOrder = 'Compartir tu orden'
export const orderShared: Texts['orderShared'] = (count, name) => {
  if (name) return `${name}: mis canciones de Heartstopper. ¿Y las tuyas?`
  return `${topTenTitle(count)}. ¿Qué elegirías tú?`
}
export const orderNotKept =
  'Tu navegador no recordará este orden. Guarda el enlace para no perderlo.'

// How far a song has moved: what stands beside it, and what is read out.
export const moved: Texts['moved'] = (places) => {
  if (places === 'new') return 'la elegiste tú'
  if (places === 0) return 'sin cambios'
  return places > 0 ? `sube ${places}` : `baja ${-places}`
}
export const movedFromRanking: Texts['movedFromRanking'] = (places) => {
  if (places === 'new') return 'la elegiste tú, no está en el ranking'
  if (places === 0) return 'igual que en el ranking'
  return places > 0
    ? `sube ${places} respecto al ranking`
    : `baja ${-places} respecto al ranking`
}
// A title in a list beside another, with what is only read out.
export const titleMoved: Texts['titleMoved'] = (title, places, unseen) => {
  if (places === 'new') return [title, unseen(', solo aquí')]
  if (places === 0) return [title, unseen(', sin cambios')]
  return [title, unseen(places > 0 ? `, sube ${places}` : `, baja ${-places}`)]
}

// Said once a song, or all of them, have moved.
export const movedTo: Texts['movedTo'] = (title, number, of) =>
  `${title}, número ${number} de ${of}`
export const added: Texts['added'] = (title, number) =>
  `Se agregó ${title} en el número ${number}`
export const takenOut: Texts['takenOut'] = (title, of) =>
  plural(of, {
    one: `Se quitó ${title}, queda ${of} canción`,
    other: `Se quitó ${title}, quedan ${of} canciones`,
  })
export const emptied = 'Lista vacía. Con Deshacer vuelven tus canciones'
export const undoneEmpty = 'Deshecho: sin canciones'
export const redoneEmpty = 'Rehecho: sin canciones'
export const undoneWithout: Texts['undoneWithout'] = (title) =>
  `Deshecho: ${title} no está en tu lista`
export const redoneWithout: Texts['redoneWithout'] = (title) =>
  `Rehecho: ${title} no está en tu lista`
export const undone: Texts['undone'] = (title, number, of) =>
  `Deshecho: ${title}, número ${number} de ${of}`
export const redone: Texts['redone'] = (title, number, of) =>
  `Rehecho: ${title}, número ${number} de ${of}`
export const nowYours: Texts['nowYours'] = (title) =>
  `Ahora es tu orden, con ${title} en el número 1`
export const backToRanking: Texts['backToRanking'] = (title) =>
  `De vuelta al ranking, con ${title} en el número 1`

export const unreadableOrder =
  'No pudimos leer el orden de este enlace. Quizá el enlace se cortó, o se hizo con una versión más nueva del sitio. Aquí está el tuyo.'
export const sentOrder = 'El orden que te enviaron'
/** What whoever sent it calls it: somebody else’s words. */
export const sentOrderName: Texts['sentOrderName'] = (name) => [
  'Le pusieron de nombre “',
  name,
  '”.',
]
export const inRanking: Texts['inRanking'] = (shared, same, of) => {
  const which = of === 10 ? 'las diez' : `las ${of}`
  const songs = shared === of ? `Están ${which}` : `${shared} de ${which}`
  return same === 0
    ? `${songs}, ninguna en el mismo puesto`
    : `${songs}, ${same} en el mismo puesto`
}
export const inBoth: Texts['inBoth'] = (shared, same) => {
  const songs = plural(shared, {
    one: `${shared} canción en las dos listas`,
    other: `${shared} canciones en las dos listas`,
  })
  return same === 0
    ? `${songs}, ninguna en el mismo puesto`
    : `${songs}, ${same} en el mismo puesto`
}
export const agreeOn: Texts['agreeOn'] = (agreed, pairs, large) => [
  'Las dos listas coinciden en ',
  large(`${agreed} de ${pairs}`),
]
export const adoptOrder = 'Quedármelo'
export const keepOwnOrder = 'Dejar el mío'
export const besideRanking = 'Comparado con el ranking'
export const yours = 'El tuyo'
export const theirs = 'El suyo'
export const theRanking = 'El ranking'
export const sameOrder: Texts['sameOrder'] = (percent, large) => [
  large(`${percent}\u00a0%`),
  ' en el mismo orden',
]
export const pairsAgree: Texts['pairsAgree'] = (agreed, pairs) => {
  if (agreed === pairs)
    return 'Toma dos canciones que estén en ambas listas: siempre va primero la misma.'
  if (agreed === 0)
    return 'Toma dos canciones que estén en ambas listas: nunca va primero la misma.'
  return `Toma dos canciones que estén en ambas listas: en ${agreed} de ${pairs} pares va primero la misma.`
}

export const pictureButton = 'Imagen'
export const pictureOfSong: Texts['pictureOfSong'] = (title) =>
  `Imagen: ${title}`
export const pictureBroken = 'Perdón, la imagen no se cargó.'
export const asPicture = 'Como imagen'
export const sharePicture = 'Compartir la imagen'
export const savePicture = 'Guardar la imagen'
export const copyAsText = 'Copiar como texto'
export const pictureSaved: Texts['pictureSaved'] = (file) =>
  `${file} ya debería estar en tus descargas. ¿No está? Mantén presionada la imagen para guardarla.`
export const pictureToHold =
  '¿No apareció nada? Mantén presionada la imagen para guardarla.'
export const pictureRefused =
  'Tu navegador no nos deja sacar la imagen. Haz una captura de pantalla, o copia la lista como texto.'
export const pictureNotDrawn =
  'Tu navegador no puede dibujar la imagen. Aun así, puedes copiar la lista como texto.'
export const pictureShape = 'Forma'
export const pictureShapes: Texts['pictureShapes'] = {
  post: 'Post (4:5)',
  story: 'Historia (9:16)',
}
export const picturePaper = 'Colores'
export const picturePapers: Texts['picturePapers'] = {
  light: 'Claros',
  dark: 'Oscuros',
}

// Taking a list away
export const takeAway = 'Llévate la lista'
export const listenInOrder = 'Escuchar en orden'
export const shareIt = 'Compartirla'
export const makePlaylist = 'Crear una playlist'
export const printIt = 'Imprimirla'
export const printList = 'Imprimir la lista'
export const printFailed =
  'Si no apareció nada, tu navegador no puede imprimir. Abre esta página en otro navegador e inténtalo de nuevo.'
export const sceneWithNote: Texts['sceneWithNote'] = (note, scene) => [
  note,
  '. ',
  scene,
]
export const chooseServiceFirst =
  'Primero elige dónde escuchas. Después, cada canción está a un toque.'
export const playNext: Texts['playNext'] = (title, service) =>
  `Poner ${title} en ${service}`
export const playNextName: Texts['playNextName'] = (title, service) =>
  `Poner ${title} en ${service}, se abre en una pestaña nueva`
export const playNextOffline: Texts['playNextOffline'] = (title, service) =>
  `Poner ${title} en ${service}, se abre en una pestaña nueva. No tienes conexión: las canciones no se abrirán.`
export const turnName: Texts['turnName'] = (title, artist) =>
  `${title} · ${artist}, se abre en una pestaña nueva`
export const turnStates: Texts['turnStates'] = {
  taken: 'abierta',
  next: 'siguiente',
  ahead: '',
}
export const allPlayed = '¡Ya están todas!'
export const playAgain = 'Empezar de nuevo'
export const whereTo = '¿A dónde la llevas?'
export const playlistGoalNames: Texts['playlistGoalNames'] = {
  spotify: 'Spotify, en una computadora',
  phone: 'Spotify u otro servicio, en el teléfono',
  youtube: 'YouTube',
  text: 'Solo el texto',
  other: 'Otros formatos',
}
export const playlistSteps: Texts['playlistSteps'] = {
  spotify: [
    'Copia las canciones.',
    'En la app de Spotify de tu computadora, abre una de tus playlists.',
    'Pega: Ctrl+V, o Cmd+V en Mac.',
  ],
  phone: [
    'Elige un sitio de transferencia: uno que cree playlists en tu servicio a partir de una lista de canciones. Va a necesitar entrar en tu cuenta de ese servicio, así que elige uno de confianza. No trabajamos con ninguno.',
    'Toma de aquí abajo las canciones en el formato que te pida.',
    'Dáselas al sitio, y dile para qué servicio son.',
  ],
  youtube: [
    'Abre una canción, y elige el video que quieras.',
    'Vuelve por la siguiente. Están en el orden de la lista.',
  ],
  text: [],
  other: [],
}
export const openOnYouTube: Texts['openOnYouTube'] = (title, artist) =>
  `${title} · ${artist}, buscar en YouTube, se abre en una pestaña nueva`
export const officialPlaylistToo: Texts['officialPlaylistToo'] = (link) => [
  'También hay una oficial: ',
  link('Heartstopper Official Playlist, en Spotify'),
  '. Ni sus canciones ni su orden son iguales a los de aquí.',
]
export const copyFormat = 'Copiar'
export const copyFormatAs: Texts['copyFormatAs'] = (format) =>
  `Copiar como ${format}`
export const saveFormat = 'Guardar'
export const saveFormatAs: Texts['saveFormatAs'] = (format) =>
  `Guardar como ${format}`

// Lists: filters, orders, search, counts
export const listStatus = 'La lista'
export const songCount: Texts['songCount'] = (count) =>
  plural(count, {
    one: `${count} canción`,
    other: `${count} canciones`,
  })
export const songCountAfter: Texts['songCountAfter'] = (count) =>
  plural(count, {
    one: `, ${count} canción`,
    other: `, ${count} canciones`,
  })
export const listAnnouncement: Texts['listAnnouncement'] = (
  shown,
  total,
  query,
  sort,
) =>
  query === ''
    ? plural(total, {
        one: `${shown} de ${total} canción, ${sortedBy[sort]}`,
        other: `${shown} de ${total} canciones, ${sortedBy[sort]}`,
      })
    : plural(total, {
        one: `${shown} de ${total} canción para “${query}”, ${sortedBy[sort]}`,
        other: `${shown} de ${total} canciones para “${query}”, ${sortedBy[sort]}`,
      })
/** What a list is called in a file or a shared link. */
export const listTitle: Texts['listTitle'] = ({
  title,
  shown,
  total,
  sort,
}) => {
  if (shown === total) return sort ? `${title} (${sortedBy[sort]})` : title
  return sort
    ? `${title} (${shown} de ${total}, ${sortedBy[sort]})`
    : `${title} (${shown} de ${total})`
}
export const listShared: Texts['listShared'] = ({
  title,
  shown,
  total,
  sort,
}) => {
  const songs =
    shown === total
      ? title
      : plural(shown, {
          one: `${shown} canción de Heartstopper`,
          other: `${shown} canciones de Heartstopper`,
        })
  return sort ? `${songs}, ${sortedBy[sort]}` : songs
}
const sortedBy = {
  countdown: 'del 10 al 1',
  winner: 'del 1 al 10',
  story: 'en el orden de la historia',
  title: 'por título',
  artist: 'por artista',
  year: 'por año',
  best: 'por relevancia',
} as const satisfies Record<Sort, string>

export const sortMenu = 'Orden'
export const filtersRegion = 'Filtros'
export const filterButton = 'Filtrar'
export const close = 'Cerrar'
export const moreFilters = 'Más filtros'
export const clearButton = 'Quitar'
export const clearFilters = 'Quitar los filtros'
export const showSongs: Texts['showSongs'] = (count) =>
  plural(count, {
    one: `Ver ${count} canción`,
    other: `Ver ${count} canciones`,
  })
export const facetTitles: Texts['facetTitles'] = {
  season: 'Temporada',
  character: 'En pantalla',
  episode: 'Episodio',
  artist: 'Artista',
  mark: 'Tus marcas',
  placement: 'Certeza',
}
export const othersOnScreen = 'Otros personajes'
export const flagNames: Texts['flagNames'] = {
  ranked: 'Solo la cuenta regresiva',
  known: 'Solo con episodio conocido',
}
export const matchNames: Texts['matchNames'] = {
  any: 'Cualquiera',
  all: 'Misma escena',
}
/** Beside the name of a filter, where there is little room. */
export const hiddenCount: Texts['hiddenCount'] = (count) =>
  plural(count, {
    one: `${count} oculta`,
    other: `${count} ocultas`,
  })
export const hiddenSceneCount: Texts['hiddenSceneCount'] = (count) =>
  plural(count, {
    one: `${count} escena oculta`,
    other: `${count} escenas ocultas`,
  })
export const songsWith: Texts['songsWith'] = (person) =>
  `${person}: solo las canciones donde aparece`
export const songsProbablyWith: Texts['songsProbablyWith'] = (person) =>
  `${person}, probablemente: solo las canciones donde aparece`

export const nothingMatches = 'Ninguna canción coincide'
export const takeOneFilterOff = 'Quita un filtro:'
export const startAgain = 'Quitar un solo filtro no basta. Empieza de nuevo:'
export const mayBeHidden: Texts['mayBeHidden'] = (scenes) =>
  plural(scenes, {
    one: 'Ocultaste una escena. Puede que sea la que buscas.',
    other: `Ocultaste ${scenes} escenas. Puede que la que buscas esté entre ellas.`,
  })
export const withoutFilter: Texts['withoutFilter'] = (name, songs) =>
  plural(songs, {
    one: `Sin “${name}”: ${songs} canción`,
    other: `Sin “${name}”: ${songs} canciones`,
  })
export const showAllSongs: Texts['showAllSongs'] = (total) =>
  plural(total, {
    one: 'Ver la única canción',
    other: `Ver las ${total} canciones`,
  })
export const searchedForLess: Texts['searchedForLess'] = (query) => [
  'Ninguna canción coincide con todo eso. Estas coinciden con ',
  query,
  '.',
]
export const brokenLink = 'Una parte de este enlace no funcionó.'
/** What a link asks for in vain; `''` where its word for it cannot be shown. */
export const missingWishes: Texts['missingWishes'] = {
  season: (season) =>
    season === ''
      ? 'No conocemos la temporada que pide.'
      : `No hay ninguna temporada “${season}”.`,
  character: (person) =>
    person === ''
      ? 'No sabemos por quién pregunta.'
      : `Aquí no hay nadie que se llame “${person}”.`,
  episode: (episode) =>
    episode === ''
      ? 'No conocemos el episodio que pide.'
      : `No hay ningún episodio “${episode}”.`,
  artist: (artist) =>
    artist === ''
      ? 'No sabemos de quién pide canciones.'
      : `Aquí no hay canciones de “${artist}”.`,
  mark: () => 'No conocemos la marca que pide.',
  placement: () => 'Esta lista no se puede filtrar por certeza.',
  ranked: () =>
    'Esta lista no se puede filtrar por lo que está en la cuenta regresiva.',
  known: () => 'Esta lista no se puede filtrar por episodio conocido.',
  match: () => 'No sabemos cómo combinar las personas que pide.',
  q: () => 'No pudimos leer lo que busca.',
  sort: (sort) =>
    sort === ''
      ? 'No podemos ordenar las canciones como pide.'
      : `No podemos ordenar las canciones por “${sort}”.`,
  service: (service) =>
    service === ''
      ? 'No conocemos el servicio de música que pide.'
      : `No conocemos el servicio de música “${service}”.`,
}

export const shareButton = 'Compartir'
export const shareList = 'Compartir esta lista'
export const toPlaylist = 'Playlist'
export const showMoreBefore: Texts['showMoreBefore'] = (count) =>
  plural(count, {
    one: `Ver ${count} anterior`,
    other: `Ver ${count} anteriores`,
  })
export const showMore: Texts['showMore'] = (count) => `Ver ${count} más`

// The countdown
export const countdownTitle = 'Las diez que marcaron la serie'
export const countdownLead =
  'La escena detrás de cada canción, y un toque para escucharla.'
export const watchReveal = 'Ver la revelación'
export const alsoMatching: Texts['alsoMatching'] = (count) =>
  plural(count, {
    one: '1 canción más fuera de la cuenta regresiva',
    other: `${count} canciones más fuera de la cuenta regresiva`,
  })
export const seeAllMatches = 'Ver todas'
export const brokenCard =
  'No pudimos mostrar esta tarjeta. La página de la canción sigue funcionando.'

// All songs
export const soundtrackTitle = 'Todas las canciones que conocemos'
export const placedSongs: Texts['placedSongs'] = (placed, total) =>
  plural(total, {
    one: `Podemos ubicar ${placed} de ${total} canción en un episodio. El resto no lo adivinamos.`,
    other: `Podemos ubicar ${placed} de ${total} canciones en un episodio. El resto no lo adivinamos.`,
  })
export const toNumbers = 'La lista en números'
export const numbersTitle = 'La banda sonora en números'
export const songsColumn = 'Canciones'
export const figureNames: Texts['figureNames'] = {
  season: {
    caption: 'Canciones por temporada y película',
    row: 'Temporada o película',
  },
  artist: { caption: 'Artistas con más canciones aquí', row: 'Artista' },
  year: { caption: 'Años de lanzamiento', row: 'Año' },
}
export const episodeMap =
  'Temporadas y episodios, con las canciones que podemos ubicar'
export const unknownEpisode =
  'Ninguna fuente que encontramos dice de qué episodio son. Que estén en la playlist oficial, como casi todas, no prueba que suenen en la serie.'
export const unknownMoments: Texts['unknownMoments'] = (released) =>
  `Estas canciones entraron en la playlist oficial el ${released}, el día del estreno de la película. Ninguna fuente que encontramos dice en qué parte suenan, ni si suenan.`
export const tellUsOfOne = '¿Sabes de alguna? Cuéntanos'
export const unknownScene = 'Todavía no sabemos qué pasa en pantalla.'
export const unknownInFilm =
  'Todavía no sabemos en qué parte de la película suena, o si suena.'
export const tellUs = '¿Lo sabes? Cuéntanos'
export const tellUsOf: Texts['tellUsOf'] = (title) =>
  `¿Lo sabes? Cuéntanos sobre ${title}`
export const yearSource: Texts['yearSource'] = (source) => [
  'Año de lanzamiento: ',
  source,
]
export const countdownNumber: Texts['countdownNumber'] = (rank) =>
  `Número ${rank}`
export const brokenRow = 'No pudimos mostrar el resto de esta canción.'

// Songs, seasons and episodes

/** A date of the content: “17 de julio de 2026”. */
export const longDate: Texts['longDate'] = (date) =>
  calendar.format(new Date(date))
/** Several names in one: “girls, seven y Tired”. */
function inList(names: readonly string[]) {
  return lists.format(names)
}

/** A season or a film as a label or a heading: “Temporada 1”, “La película”. */
export const partName: Texts['partName'] = (part) => {
  if (typeof part === 'number') return `Temporada ${part}`
  const number = filmNumber(part)
  return number ? `Película ${number}` : 'La película'
}
/** The same within a sentence: “la temporada 1”, “la película”. */
function partWithin(part: PartId) {
  if (typeof part === 'number') return `la temporada ${part}`
  const number = filmNumber(part)
  return number ? `la película ${number}` : 'la película'
}

export const episodeName: Texts['episodeName'] = ({ season, episode }) => {
  if (typeof season !== 'number') return partName(season)
  return episode === undefined
    ? `Temporada ${season}, episodio aún desconocido`
    : `Temporada ${season}, episodio ${episode}`
}
export const episodeWithin: Texts['episodeWithin'] = ({ season, episode }) => {
  if (typeof season !== 'number') return partWithin(season)
  return episode === undefined
    ? `temporada ${season}, episodio aún desconocido`
    : `temporada ${season}, episodio ${episode}`
}
export const episodeHeading: Texts['episodeHeading'] = ({
  season,
  episode,
}) => {
  if (typeof season !== 'number') return partName(season)
  return episode === undefined
    ? `Temporada ${season} · Episodio aún desconocido`
    : `Temporada ${season} · Episodio ${episode}`
}
/** The same in as few letters as can be. */
export const episodeShort: Texts['episodeShort'] = ({ season, episode }) =>
  typeof season === 'number' ? `${season}.${episode ?? '?'}` : partName(season)
export const filmHeading: Texts['filmHeading'] = ({ id, title }) =>
  `${title} · ${partWithin(id)}`
export const episodeOfSeason: Texts['episodeOfSeason'] = (episode) =>
  episode === undefined ? 'Episodio aún desconocido' : `Episodio ${episode}`

export const sortNames: Texts['sortNames'] = {
  countdown: '10 a 1',
  winner: '1 a 10',
  story: 'Por historia',
  title: 'Por título',
  artist: 'Por artista',
  year: 'Por año',
  best: 'Por relevancia',
}

export const placementNames: Texts['placementNames'] = {
  confirmed: 'Confirmada',
  'single-source': 'Una fuente',
  'season-only': 'Solo temporada',
  'playlist-only': 'Solo playlist',
}
export const placementName: Texts['placementName'] = ({
  basis,
  momentDisputed,
}) => {
  if (!momentDisputed) return placementNames[basis]
  return basis === 'confirmed'
    ? 'Episodio confirmado, momento en duda'
    : 'Una fuente, momento en duda'
}
export const placementMeanings: Texts['placementMeanings'] = {
  confirmed:
    'Dos fuentes independientes nombran este episodio, o lo nombra una oficial.',
  'single-source':
    'Una fuente nombra este episodio, y ninguna otra lo confirma todavía.',
  'season-only':
    'Entró en la playlist oficial cuando salió esta temporada. Eso no prueba que suene en la serie, y no sabemos en qué episodio.',
  'playlist-only':
    'Entró en la playlist oficial el día del estreno de la película. Nada dice en qué parte suena, ni si suena.',
}

export const contentNoteNames: Texts['contentNoteNames'] = {
  'homophobic-bullying': 'bullying homofóbico',
  'homophobic-parent': 'homofobia en la familia',
  fight: 'una pelea',
  'eating-disorder': 'un trastorno alimentario',
  'self-harm': 'autolesiones',
}
export const contentNote: Texts['contentNote'] = (notes) =>
  `Aviso de contenido: ${inList(notes.map((note) => contentNoteNames[note]))}`

// Scenes, and holding them back

/**
 * How far the scenes of a page go, or how many are hidden, in a line of a narrow
 * phone: at most 40 letters.
 */
export const guardSentence: Texts['guardSentence'] = (extent) => {
  if (extent.kind === 'untold') return ''
  if (extent.kind === 'upTo') return `Spoilers hasta ${partWithin(extent.part)}`
  if (extent.kind === 'shown') return 'Todas las escenas a la vista'
  if (extent.kind === 'shownAnyway')
    return plural(extent.count, {
      one: `${extent.count} escena a la vista de todos modos`,
      other: `${extent.count} escenas a la vista de todos modos`,
    })
  if (extent.kind === 'hiddenButSome')
    return plural(extent.count, {
      one: `${extent.count} escena oculta, ${extent.shownAnyway} a la vista`,
      other: `${extent.count} escenas ocultas, ${extent.shownAnyway} a la vista`,
    })
  if (extent.count === undefined)
    return extent.kept
      ? 'Escenas ocultas, como pediste'
      : 'Escenas ocultas solo en esta visita'
  return extent.kept
    ? plural(extent.count, {
        one: `${extent.count} escena oculta, como pediste`,
        other: `${extent.count} escenas ocultas, como pediste`,
      })
    : plural(extent.count, {
        one: `${extent.count} escena oculta solo en esta visita`,
        other: `${extent.count} escenas ocultas solo en esta visita`,
      })
}
export const showHidden: Texts['showHidden'] = (count) =>
  plural(count, { one: 'Mostrarla', other: 'Mostrarlas' })
export const showHiddenNow: Texts['showHiddenNow'] = (count) =>
  plural(count, {
    one: 'Sí, mostrarla por ahora',
    other: 'Sí, mostrarlas todas por ahora',
  })
export const hideShown: Texts['hideShown'] = (count) =>
  plural(count, { one: 'Ocultarla', other: 'Ocultarlas' })
export const hideShownAgain: Texts['hideShownAgain'] = (count) =>
  plural(count, {
    one: 'Ocultarla de nuevo',
    other: 'Ocultarlas de nuevo',
  })

export const hiddenAsAsked = 'Oculto, como pediste.'
export const showStory: Texts['showStory'] = {
  scene: (at) => `Mostrar escena (${episodeWithin(at)})`,
  details: (at) => `Mostrar detalles (${episodeWithin(at)})`,
}
export const hideStory: Texts['hideStory'] = {
  scene: (at) => `Ocultar escena (${episodeWithin(at)})`,
  details: (at) => `Ocultar detalles (${episodeWithin(at)})`,
}

/** Before how far somebody has watched: “Visto T1 E4”. */
export const seenLabel = 'Visto'
export const seenName: Texts['seenName'] = (seen) => {
  if (seen.kind === 'none') return 'nada todavía'
  if (seen.kind === 'all') return 'todo'
  if (seen.kind === 'film')
    return seen.title
      ? `${partWithin(seen.film)}, ${seen.title}`
      : partWithin(seen.film)
  return seen.kind === 'season'
    ? `toda la temporada ${seen.season}`
    : `temporada ${seen.season}, hasta el episodio ${seen.episode}`
}
/** The same after “Visto”. */
export const seenShort: Texts['seenShort'] = (seen) => {
  if (seen.kind === 'none') return 'nada'
  if (seen.kind === 'all') return 'todo'
  if (seen.kind === 'film') return partWithin(seen.film)
  return seen.kind === 'season'
    ? `temporada ${seen.season}`
    : `T${seen.season} E${seen.episode}`
}
/** The same on a narrow phone. */
export const seenShortest: Texts['seenShortest'] = (seen) => {
  if (seen.kind === 'none') return 'nada'
  if (seen.kind === 'all') return 'todo'
  if (seen.kind === 'film') {
    const number = filmNumber(seen.film)
    return number ? `peli ${number}` : 'peli'
  }
  return seen.kind === 'season'
    ? `T${seen.season}`
    : `T${seen.season} E${seen.episode}`
}

export const spoilers = 'Spoilers'
export const contentNotes = 'Avisos de contenido'
/** Before “una pelea” and others. */
export const hideScenesWith = 'Ocultar escenas con'

// Cards

export const artistFormerly: Texts['artistFormerly'] = (
  artist,
  formerName,
  former,
) => [artist, former([', antes ', formerName])]
export const howWeKnow = 'Cómo lo sabemos'
/** The same read out alone, so it begins with the same words. */
export const howWeKnowOf: Texts['howWeKnowOf'] = (title) =>
  `Cómo lo sabemos: dónde suena ${title}`
/** Read out of a button with “Compartir” on it. */
export const shareSong: Texts['shareSong'] = (title) => `Compartir ${title}`
export const report = 'Reportar'
export const reportOn: Texts['reportOn'] = (title) =>
  `Reportar un error sobre ${title}`

/** What a visitor’s report begins with, in a mail or a form of ours. */
export const mistakeTitle: Texts['mistakeTitle'] = ({ title, artist }) =>
  `Error: ${title}, de ${artist}`
/** Never what happens in a scene. */
export const mistakeText: Texts['mistakeText'] = ({
  title,
  artist,
  slug,
  ...at
}) => `Canción: ${title}, de ${artist} (${slug})
Dónde decimos que suena: ${episodeWithin(at)}

Qué está mal, o qué falta:

¿Cómo lo sabes? (Lo que más ayuda es un enlace.)
`
export const mistakeTitleOfNone = 'Un error'
export const mistakeTextOfNone = `Qué está mal, o qué falta:

¿Cómo lo sabes? (Lo que más ayuda es un enlace.)
`

export const moreOfEpisode: Texts['moreOfEpisode'] = (count) =>
  plural(count, {
    one: `${count} canción más que conocemos de este episodio`,
    other: `${count} canciones más que conocemos de este episodio`,
  })

// Marks

export const markNames: Texts['markNames'] = {
  loved: 'Favorita',
  heard: 'Escuchada',
}
export const markSong: Texts['markSong'] = {
  loved: (title) => `Favorita: ${title}`,
  heard: (title) => `Escuchada: ${title}`,
}

export const lovedSongs = 'Tus favoritas'
export const lovedNotLoaded =
  'No pudimos cargar tus favoritas. Siguen marcadas.'
export const yourMarks = 'Tus marcas'
export const noMarks =
  'Todavía no hay marcas. Toca el corazón o el check de una canción; la marca se queda en este dispositivo.'
export const marksCount: Texts['marksCount'] = (loved, heard) => {
  const lovedOnes = plural(loved, {
    one: `${loved} favorita`,
    other: `${loved} favoritas`,
  })
  const heardOnes = plural(heard, {
    one: `${heard} escuchada`,
    other: `${heard} escuchadas`,
  })
  return `${lovedOnes}, ${heardOnes}, solo en este dispositivo. Exporta un archivo para llevarlas a otro.`
}
export const marksNewer =
  'Tus marcas se guardaron con una versión más nueva del sitio. Recarga para verlas.'
export const marksNotKept = 'Tu navegador no las recordará la próxima vez.'
export const exportMarks = 'Exportar a un archivo'
export const importMarks = 'Importar de un archivo'
export const marksAdded: Texts['marksAdded'] = (count) =>
  count === 0
    ? 'Ya tenías todas las marcas de ese archivo.'
    : plural(count, {
        one: `Se agregó ${count} marca.`,
        other: `Se agregaron ${count} marcas.`,
      })
export const marksAddedAndUnknown: Texts['marksAddedAndUnknown'] = (
  count,
  unknown,
) => {
  const kept = plural(unknown, {
    one: `Hay ${unknown} más, de una canción que no tenemos.`,
    other: `Hay ${unknown} más, de canciones que no tenemos.`,
  })
  return `${marksAdded(count)} ${kept}`
}
export const marksRefused: Texts['marksRefused'] = {
  unreadable: 'Ese archivo no tiene marcas. No cambió nada.',
  newer:
    'Ese archivo es de una versión más nueva del sitio. Recarga, y vuelve a importarlo. No cambió nada.',
}
export const deleteMarks = 'Borrar'
export const deleteMarksNow: Texts['deleteMarksNow'] = (count) =>
  plural(count, {
    one: `Sí, borrar ${count} marca`,
    other: `Sí, borrar ${count} marcas`,
  })
export const putMarksBack = 'Recuperarlas'

// Listening
export const listen = 'Escuchar'
export const listenTo: Texts['listenTo'] = (title) => `Escuchar ${title}`
export const listenToOffline: Texts['listenToOffline'] = (title) =>
  `Escuchar ${title}. No tienes conexión: las canciones no se abrirán.`
export const listenToOn: Texts['listenToOn'] = (title, service) =>
  `Escuchar ${title} en ${service}, se abre en una pestaña nueva`
export const listenToOnOffline: Texts['listenToOnOffline'] = (title, service) =>
  `Escuchar ${title} en ${service}, se abre en una pestaña nueva. No tienes conexión: las canciones no se abrirán.`
export const listenToOnWithNote: Texts['listenToOnWithNote'] = (
  title,
  service,
  note,
) => `Escuchar ${title} en ${service}, ${note}, se abre en una pestaña nueva`
// Beside the button, in one short line.
export const listensNowhere = 'en tu servicio · elegir'
export const listensIn: Texts['listensIn'] = (service) =>
  `en ${service} · cambiar`
export const listensOffline = 'Sin conexión'
export const songsWontOpen = 'Sin conexión: las canciones no se abrirán'

export const whereToListen = 'Dónde escuchar'
export const whereDoYouListen = '¿Dónde escuchas?'
export const askedOnce =
  'Solo preguntamos una vez. Después, “Escuchar” te lleva directo.'
export const askedAgain: Texts['askedAgain'] = (service) =>
  `“Escuchar” abre ${service}. Aquí puedes elegir otro, solo por esta vez.`
export const fromNowOn = 'Usarlo con todas las canciones desde ahora'
export const moreServices: Texts['moreServices'] = (count) =>
  plural(count, {
    one: `${count} servicio más`,
    other: `${count} servicios más`,
  })
export const serviceNotes: Texts['serviceNotes'] = {
  pandora: 'solo en EE.\u00a0UU.',
  youtube: 'gratis, sin cuenta',
}
export const exactRecording = 'Esta misma grabación'
export const exactRecordingWhere = 'en Spotify'
export const exactRecordingOf: Texts['exactRecordingOf'] = (title) =>
  `Esta misma grabación en Spotify: ${title}, se abre en una pestaña nueva`
export const copyTitleAndArtist = 'Copiar título y artista'
export const forOtherApps = 'para otras apps'

export const ownService = 'Dónde escuchas'
export const chooseService = 'Elegir…'
export const appleMusicCountry = 'País de Apple Music'
export const exampleCountry = 'p. ej. mx'

// Playlists and shared texts
export const formatNames: Texts['formatNames'] = {
  text: 'Artista - Título',
  numbered: 'Lista numerada',
  spotify: 'Canciones para Spotify',
  youtube: 'Enlaces a YouTube',
  tuneMyMusic: 'CSV para TuneMyMusic',
  csv: 'CSV para crear playlists',
  spreadsheet: 'CSV para hojas de cálculo',
  xspf: 'XSPF',
  jspf: 'JSPF',
  json: 'JSON',
}
/** Where each can be used, promising no more than the place itself does. */
export const formatUses: Texts['formatUses'] = {
  text: 'Una canción por línea, para pegarla en una herramienta de playlists.',
  numbered:
    'Para leer: en un mensaje, en una carta, en la puerta del refrigerador.',
  spotify:
    'Para la app de Spotify en la computadora: abre una de tus playlists y pega.',
  youtube: 'Una búsqueda por canción, en orden, para guardar o para enviar.',
  tuneMyMusic: 'Para TuneMyMusic, que crea playlists a partir de un archivo.',
  csv: 'Para herramientas que crean playlists a partir de un archivo.',
  spreadsheet:
    'Marcado como UTF-8, para que los acentos se vean bien en Excel.',
  xspf: 'Para reproductores que encuentran las canciones por su nombre. No contiene audio.',
  jspf: 'XSPF en forma de JSON, para quienes programan.',
  json: 'Para programas que escribas tú.',
}
/** Where we saw a file work, and where not: of the others we do not know. */
export const formatSeen: Texts['formatSeen'] = {
  xspf: 'Vimos que VLC muestra las canciones. Los reproductores de GNOME y Audacious no muestran nada, porque no hay audio dentro.',
  jspf: 'ListenBrainz no lo acepta: pide identificadores de MusicBrainz.',
}
export const leftOutSongs: Texts['leftOutSongs'] = (count) =>
  plural(count, {
    one: `Deja fuera ${count} canción.`,
    other: `Deja fuera ${count} canciones.`,
  })
/** The name of a file whose list has no letters for one. */
export const unnamedFile = 'canciones'
export const topTenTitle: Texts['topTenTitle'] = (count) => {
  if (count === 10) return 'Mi top 10 de Heartstopper'
  return plural(count, {
    one: 'Mi única canción de Heartstopper',
    other: `Mi top ${count} de Heartstopper`,
  })
}

// Loading, and when something fails

export const absences: Texts['absences'] = {
  // Of the songs and of the app’s own parts alike.
  loading: {
    title: 'Cargando el resto de la página',
    text: 'Si tarda un poco, quizá tu conexión sea lenta. No tienes que hacer nada.',
  },
  offline: {
    title: 'No tienes conexión',
    text: 'Las canciones todavía no están guardadas en este dispositivo. Se cargarán en cuanto vuelva la conexión.',
  },
  unreachable: {
    title: 'No pudimos llegar a las canciones',
    text: 'Lo intentamos varias veces, pero la conexión se caía. Tus filtros están a salvo en la barra de direcciones.',
  },
  slow: {
    title: 'Las canciones están tardando demasiado',
    text: 'Tu conexión es muy lenta, o se detuvo. Tus filtros están a salvo en la barra de direcciones.',
  },
  busy: {
    title: 'No damos abasto',
    text: 'Hay demasiadas visitas, o estamos arreglando algo. Inténtalo de nuevo en unos minutos.',
  },
  missing: {
    title: 'No encontramos las canciones',
    text: 'Es un error nuestro, y nos toca arreglarlo. Tus filtros están a salvo en la barra de direcciones.',
  },
  foreign: {
    title: 'Tu red nos envió otra cosa',
    text: 'Algunas redes muestran una página propia hasta que inicias sesión. Después, inténtalo de nuevo.',
  },
  damaged: {
    title: 'Las canciones llegaron dañadas',
    text: 'Es un error nuestro, y nos toca arreglarlo. Tus filtros están a salvo en la barra de direcciones.',
  },
  older: {
    title: 'Estamos a mitad de una actualización',
    text: 'Las canciones son más antiguas que esta página. Inténtalo de nuevo en unos minutos.',
  },
  newer: {
    title: 'Hay una versión más nueva de esta página',
    text: 'Actualizamos el sitio mientras lo tenías abierto.',
  },
  broken: {
    title: 'Esta página falló',
    text: 'El resto del sitio sigue funcionando; recargar puede ayudar.',
  },
}
export const tryAgain = 'Reintentar'
export const reload = 'Recargar'
export const whatWentWrong = 'Qué salió mal'

/* Of a part of the page that failed; “Recargar” follows. */
export const spoilersBroken = 'Perdón, los ajustes de spoilers no se cargaron.'
export const filtersBroken = 'Perdón, los filtros no se cargaron.'
export const listMenusBroken =
  'Perdón, los menús sobre la lista no se cargaron.'
export const moreAnswersBroken =
  'Perdón, las otras canciones que buscabas no se cargaron.'
export const numbersBroken = 'Perdón, la banda sonora en números no se cargó.'
export const takeAwayBroken =
  'Perdón, las formas de llevarte la lista no se cargaron.'

export const copied = 'Copiado'
export const copyFromHere = 'Cópialo de aquí:'
/** Of a file: no browser tells what became of it. */
export const savedAs: Texts['savedAs'] = (file) =>
  `${file} ya debería estar en tus descargas.`
export const notSaved: Texts['notSaved'] = (file) =>
  `Tu navegador no guardó ${file}.`
export const copyInstead = '¿No está? Copia el texto'

// Previews, search engines and the installed app
export const soundtrackPageTitle = `Todas las canciones que conocemos · ${siteName}`
export const revealPageTitle = `La revelación · ${siteName}`
export const minePageTitle = `Tu top 10 · ${siteName}`
export const aboutPageTitle = `Acerca de · ${siteName}`
export const notFoundPageTitle = `Página no encontrada · ${siteName}`
export const songPageTitle: Texts['songPageTitle'] = (song) =>
  `${song.title}, de ${song.artist} · ${siteName}`

/* Descriptions: 160 letters at most. */
export const countdownDescription =
  'Los diez mejores needle drops de Heartstopper, en cuenta regresiva: la escena detrás de cada canción, y un toque para oírla donde escuchas música.'
export const soundtrackDescription =
  'Todas las canciones que conocemos de Heartstopper y de su película, episodio a episodio: dónde suenan, con qué certeza, quién lo dice y dónde escucharlas.'
export const revealDescription =
  'Los diez mejores needle drops de Heartstopper, uno por uno, del diez al uno, sin espiar lo que viene.'
export const mineDescription =
  'Elige tus diez canciones entre todas las de Heartstopper, ordénalas, compáralas con el ranking y envía el enlace a alguien.'
export const aboutDescription =
  'De quién es este ranking, cómo comprobamos dónde suena cada canción y qué se queda en tu dispositivo.'
export const notFoundDescription = 'En esta dirección no hay ninguna página.'
export const songDescription: Texts['songDescription'] = (song) => {
  const year = song.year ? ` (${song.year})` : ''
  return song.album === undefined
    ? `${song.title}, de ${song.artist}${year}: lo que sabemos de dónde suena en Heartstopper, cómo lo sabemos y dónde escucharla.`
    : `${song.title}, de ${song.artist}, en ${song.album}${year}: lo que sabemos de dónde suena en Heartstopper, cómo lo sabemos y dónde escucharla.`
}

export const sitePreviewAlt =
  'El nombre del sitio sobre una hilera de hojas dibujadas'
export const revealPreviewAlt =
  'Una carta sellada y las palabras “La revelación”'
export const songPreviewAlt: Texts['songPreviewAlt'] = (song) =>
  `“${song.title}”, de ${song.artist}, junto a hojas dibujadas`
/** The name of the site in two lines, each of 18 letters at most. */
export const sitePreviewLines: Texts['sitePreviewLines'] = [
  'Heartstopper,',
  'canción a canción',
]
export const revealPreviewLine = 'una canción a la vez'

export const showName = 'Heartstopper'
export const songByArtist: Texts['songByArtist'] = (song) =>
  `${song.title}, de ${song.artist}`

/** Below the icon of the installed app: 12 letters at most. */
export const appShortName = 'Canciones'
export const appDescription =
  'Los diez mejores needle drops de Heartstopper, en cuenta regresiva: la escena detrás de cada canción, y un enlace para escucharla.'
export const appScreenNarrow =
  'La cuenta regresiva en un teléfono: filtros, y luego un dibujo por canción'
export const appScreenWide =
  'La cuenta regresiva: filtros sobre una tarjeta dibujada a mano para cada canción'
