/*
 * Italiano. Ogni messaggio è una frase intera, un’etichetta o un nome; quello
 * che cambia di volta in volta è un parametro. Per cambiarne uno, cambia quello
 * che sta tra le virgolette e lascia ${…} com’è. Le regole: README.md.
 * A che cosa serve un messaggio è scritto accanto a quello inglese.
 */

import type { Texts } from '../Texts.ts'
import { filmNumber } from '../filmNumber.ts'
import { pluralIn } from '../plural.ts'
import type { PartId } from '../../songs/partId.ts'
import type { Sort } from '../../songs/sorts.ts'

const plural = /* @__PURE__ */ pluralIn<'one' | 'other'>('it')
const lists = /* @__PURE__ */ new Intl.ListFormat('it')
const calendar = /* @__PURE__ */ new Intl.DateTimeFormat('it', {
  dateStyle: 'long',
  timeZone: 'UTC',
})

// Around every page
export const siteName = 'Heartstopper, brano per brano'
export const skipToSongs = 'Vai alle canzoni'
export const skipToPage = 'Vai alla pagina'
export const footer =
  'Un sito di fan, per fan: chi realizza la serie non c’entra. Le canzoni si aprono come ricerca nel servizio che scegli. Qui niente account e niente tracciamento: non parte nulla finché non segui un link.'
export const siteVersion: Texts['siteVersion'] = (version) =>
  `Versione ${version}`
export const inDevelopment = 'in sviluppo'
export const notWorkingYet = 'Questo non funziona ancora.'
/** The name of the menu of languages. */
export const languageMenu = 'Lingua'

export const searchName = 'Canzoni'
export const searchLabel = 'Cerca canzoni, scene e persone'
export const searchHint = 'Cerca canzoni, scene'

export const tabsName = 'Pagine'
export const countdownTab = 'Top ten'
export const soundtrackTab = 'Canzoni'
export const revealTab = 'Una a una'
export const mineTab = 'Le mie 10'
export const aboutTab = 'Info'

export const newVersionReady = 'C’è una nuova versione.'
export const declineNewVersion = 'Non ora'

// Not found
export const notFoundTitle = 'Non troviamo questa pagina'
export const notFoundHint =
  'Controlla l’indirizzo: forse la pagina si è spostata. La ricerca qui sopra conosce tutte le canzoni, oppure scegline una delle dieci.'
export const theTenSongs = 'Le dieci canzoni'

// About
export const aboutHeading = 'Tutto su questa top ten'

export const aboutRankingHeading = 'Di chi è la classifica'
export const aboutRanking: Texts['aboutRanking'] = (link) => [
  'Non è nostra. È ',
  link('una classifica di dieci canzoni'),
  ' che conosciamo dal sito di Ezra Williams (una delle dieci è sua); non sappiamo chi l’abbia pubblicata per primo. Quello che diciamo di ogni canzone, invece, è nostro.',
]
export const aboutSeasons: Texts['aboutSeasons'] = (songsOf, next) => {
  const songs = inList(
    songsOf.map(({ season, count }) => `${count} della stagione ${season}`),
  )
  return next
    ? `Le sue canzoni: ${songs}. La stagione ${next.season} non c’era ancora: è uscita ${onDate(next.released)}.`
    : `Le sue canzoni: ${songs}.`
}
export const aboutNeedleDrops =
  'La classifica parla di “needle drop”: il momento in cui parte una canzone ed è lei a fare la scena. Qui li chiamiamo momenti musicali.'

export const aboutCheckedHeading = 'Come abbiamo controllato ogni canzone'
export const aboutChecked =
  'Abbiamo confrontato la classifica con altre fonti, canzone per canzone. La pagina di ogni canzone elenca le sue fonti, e dice quando non sono d’accordo o quando ce n’è una sola. Le fonti che abbiamo visto solo in copia, o che non hanno un indirizzo sicuro, sono citate senza link.'
export const aboutSong: Texts['aboutSong'] = (rank, title) =>
  `${rank}. ${title}`
export const aboutPlacement: Texts['aboutPlacement'] = (
  label,
  note,
  strong,
) => [strong(`${label}.`), ` ${note}`]

export const aboutUnknownHeading = 'Che cosa non sappiamo'
export const aboutUnknown: Texts['aboutUnknown'] = (films) => [
  'Se questa lista è completa. Non lo è: non abbiamo trovato un elenco delle canzoni per gli episodi 6 e 7 della stagione 2, né per gran parte della stagione 3. Perciò contiamo solo le canzoni che conosciamo, o che sappiamo collocare.',
  'Se nella serie si sentono davvero tutte. Una canzone che sta solo nella playlist ufficiale potrebbe non esserci: nella playlist c’è stata anche la musica di un teaser, e alcune canzoni poi sono state tolte.',
  ...films.map(
    ({ title, released }) =>
      `In che punto del film ${title} si sente una canzone, o se si sente. Sappiamo solo che le sue canzoni sono entrate nella playlist ${onDate(released)}, il giorno dell’uscita.`,
  ),
  'Quale di due canzoni dello stesso episodio viene prima, a meno che non lo dica una fonte.',
  'Chi c’è in scena, ogni tanto. Quando tiriamo a indovinare, lo diciamo.',
  'Che altro c’è in una canzone o in un episodio. Gli avvisi sui contenuti riguardano le scene che raccontiamo, non i testi delle canzoni.',
  'Se il tuo servizio ha una canzone. I nostri link aprono una ricerca, così non scadono; può darsi che non trovi niente.',
]
export const aboutTellUs =
  'C’è un errore, o sai qualcosa che noi non sappiamo? Scrivici'

export const aboutOrdersHeading = 'Come confrontiamo due ordini'
export const aboutOrders =
  'Quando scegli le canzoni e le metti in ordine, ti diciamo quanta parte della tua lista ha lo stesso ordine della classifica, o della lista di un’altra persona. Per farlo prendiamo tutte le coppie di canzoni presenti in entrambe le liste e guardiamo quale delle due viene prima. Dieci canzoni fanno 45 coppie: se i due ordini coincidono per 39, fa l’87%. È un modo più semplice di dire quello che in statistica si chiama tau di Kendall. Anche il tau conta le stesse coppie, ma va da −1, quando un ordine è l’altro capovolto, a 1, quando sono uguali.'

export const aboutDeviceHeading = 'Che cosa resta sul tuo dispositivo'
export const aboutDevice: Texts['aboutDevice'] = [
  'Dove ascolti la musica, e il tuo Paese se usi Apple Music',
  'La lingua in cui leggi, quando ne scegli una',
  'A che punto sei con la serie, e di che cosa preferisci non leggere',
  'Le canzoni che hai segnato, e a che punto sei quando le ascolti in ordine',
  'La tua top ten, e il nome che le dai',
  'A che punto sei di “Una a una”',
  'Una copia di queste pagine, se il browser lo permette, così si aprono anche offline',
]
export const aboutNothingElse =
  'È tutto, e resta lì. Non abbiamo account, cookie, contatori di visite né terze parti. Dal tuo dispositivo non esce nulla finché non segui un link; un link per ascoltare dice al servizio quale canzone cercare.'
export const aboutSharedLinks =
  'I filtri e le parole che cerchi stanno nell’indirizzo, così puoi condividerli. Un link che condividi non dice mai a che punto sei con la serie, e contiene la tua top ten solo se è quella che condividi.'
export const forgetEverything = 'Cancella tutto da questo dispositivo'
export const forgetHint =
  'Cancella le tue impostazioni, i tuoi cuori, le tue spunte e la tua top ten. Non si può annullare.'
export const forgetConfirm = 'Sì, cancella tutto'
export const forgetOutcomes: Texts['forgetOutcomes'] = {
  forgotten:
    'Fatto. Di questo sito non resta più nulla sul dispositivo: né impostazioni né pagine salvate.',
  refused:
    'Il browser non ci ha lasciato cancellare tutto. Il resto lo puoi eliminare tu dalle sue impostazioni, alla voce dati dei siti.',
}

export const aboutSpoilersHeading = 'Come nascondiamo gli spoiler'
export const aboutSpoilers =
  'Dicci a che punto sei con la serie, e nascondiamo quello che ti rovinerebbe il resto: la scena, chi c’è, il disegno, il titolo dell’episodio, risultati di ricerca e filtri. Titoli, artisti e link per ascoltare restano. Se di una canzone non sappiamo l’episodio, la scena resta nascosta finché non hai visto tutta la stagione.'
export const aboutSpoilersLimit =
  'Nel file da cui arrivano le canzoni c’è comunque tutto: questo serve a non farti leggere troppo avanti, ma non è un lucchetto. In “Una a una” una canzone non è sulla pagina finché non arriva il suo turno, ma in quel file c’è anche lei.'

export const aboutCreditsHeading = 'Crediti e licenze'
export const aboutCredits =
  'Il codice e i disegni sono nostri, con licenza MIT; i nostri testi si possono usare con licenza CC BY 4.0, i nostri dati con CC0. Le scritte sono in Shantell Sans, il testo in Figtree, entrambi con licenza SIL Open Font License 1.1. Le canzoni, la serie e i nomi appartengono a chi ne ha i diritti. Questo è un progetto di fan: chi realizza la serie non l’ha creato né approvato.'
export const aboutLicences: Texts['aboutLicences'] = (link) => [
  'Questo sito usa anche codice di altre persone: ecco ',
  link('chi l’ha scritto, e con quali licenze'),
  '.',
]

// A song’s page
export const songBackName = 'Indietro'
export const songBackToCountdown = 'Torna alla top ten'
export const songBackToSoundtrack = 'Torna a tutte le canzoni'
export const songBackToMine = 'Torna alla tua top ten'
export const songBackToAbout = 'Torna a Info'
export const songOnScreen = 'In scena'
export const songProbablyThere = 'Probabilmente c’è'
export const songFrom = 'Disco'
export const songSingle: Texts['songSingle'] = (title, cite) => [
  cite(title),
  ' (singolo)',
]
export const songYear = 'Anno'
export const songLength = 'Durata'
export const songMore = 'Altre canzoni'
export const songInCountdown = 'Nella top ten'
export const songInStory = 'Nella storia'
export const songJustBefore = 'Subito prima'
export const songJustAfter = 'Subito dopo'
export const songSameEpisode = 'Anche in questo episodio'
export const songMoreBy: Texts['songMoreBy'] = (artist) =>
  `Altre canzoni di ${artist}`
/** Beside the address of a song that is shared: no rank, nothing of a scene. */
export const songShared: Texts['songShared'] = (song) =>
  `“${song.title}” di ${song.artist}, una delle canzoni di Heartstopper`

// The reveal
export const revealHeading = 'Una a una'
export const revealLead =
  'I dieci momenti musicali di Heartstopper, una canzone alla volta, dal numero dieci al numero uno. Vietato sbirciare.'
export const revealWays =
  'Per andare avanti usa il pulsante, la barra spaziatrice, le frecce o un telecomando per presentazioni, oppure scorri verso sinistra.'
export const revealNeedsScript =
  'Per scoprirle una a una serve JavaScript. Per la lista intera no.'
export const revealListInstead = 'Vai alla lista intera'
export const revealStartAgain = 'Ricomincia'

export const revealStart: Texts['revealStart'] = (rank) =>
  `Parti dal numero ${rank}`
export const revealGoOn: Texts['revealGoOn'] = (rank) =>
  `Continua: numero ${rank}`
export const revealNext: Texts['revealNext'] = (rank) =>
  `Avanti: numero ${rank}`
export const revealEnd = 'Fine'
export const revealBack = 'Indietro'
export const revealSkip = 'Salta al numero 1'
/** The same, where there is little room. */
export const revealSkipShort = 'Numero 1'
export const revealFullScreen = 'Schermo intero'
export const fullScreenRefused =
  'Il browser non è passato allo schermo intero, o non ne è uscito.'
export const revealStrip = 'Le canzoni fin qui'
export const revealSong: Texts['revealSong'] = (rank, title) =>
  `Numero ${rank}: ${title}`
export const revealTurn: Texts['revealTurn'] = (song) =>
  `Numero ${song.rank}: ${song.title} di ${song.artist}`

export const revealEnding = 'E il conto alla rovescia finisce qui!'
export const revealShareName = 'Condividi “Una a una”'
export const revealShared =
  'I dieci momenti musicali più belli di Heartstopper, uno alla volta. Indovini il numero 1?'
export const revealWholeList = 'Vai alla lista intera'
export const revealMakeYours = 'Fai la tua top ten'

// My ten
export const mineHeading = 'La tua top ten'
export const mineLede =
  'Scegli dieci canzoni, o quante ne vuoi, e mettile in ordine. La lista resta su questo dispositivo, a meno che tu non condivida il link.'
export const mineWithoutScript =
  'Per scegliere e spostare le canzoni serve JavaScript; per leggere la classifica no.'
export const ownOrder = 'Il tuo ordine'
export const tenButton: Texts['tenButton'] = {
  in: 'Nelle mie 10',
  out: 'Metti nelle mie 10',
  full: 'Lista piena',
}
export const tenButtonName: Texts['tenButtonName'] = {
  in: (title) => `Nelle mie 10: ${title}. Premi per toglierla`,
  out: (title) => `Metti nelle mie 10: ${title}`,
  full: (title) => `Lista piena: non c’è posto per ${title}`,
}
export const addSongs = 'Aggiungi canzoni'
export const pickerSearch = 'Cerca una canzone da aggiungere'
export const pickSong = 'Aggiungi'
export const pickSongName: Texts['pickSongName'] = (title, artist) =>
  `Aggiungi ${title} di ${artist}`
export const pickedSong = 'Aggiunta'
export const pickedSongName: Texts['pickedSongName'] = (title, artist) =>
  `Aggiunta: ${title} di ${artist}. Premi per toglierla`
export const nothingToPick =
  'Nessuna canzone trovata. Prova con un titolo, con il nome di chi canta o di chi è nella scena.'
export const lovedMark = 'Del cuore'
export const chosenCount: Texts['chosenCount'] = (count, most) => {
  if (count === most) return `La tua lista ha ${count} canzoni: è piena.`
  return plural(count, {
    one: `La tua lista ha ${count} canzone; ce ne stanno fino a ${most}.`,
    other: `La tua lista ha ${count} canzoni; ce ne stanno fino a ${most}.`,
  })
}
export const nothingChosen =
  'Ancora nessuna canzone. Cercane qui sotto, o premi “Metti nelle mie 10” dove vedi una canzone.'
export const emptyOrder = 'Parti da zero'
export const removeSong: Texts['removeSong'] = (title) => `Togli ${title}`
export const orderName = 'Nome della tua lista'
export const orderNameHint = 'Compare sull’immagine e in quello che condividi.'
export const undo = 'Annulla'
export const redo = 'Ripeti'
export const resetToRanking = 'Torna alla classifica'
export const numberOf: Texts['numberOf'] = (title) => `Posizione di ${title}`
export const moveUp: Texts['moveUp'] = (title) => `Sposta ${title} in su`
export const moveDown: Texts['moveDown'] = (title) => `Sposta ${title} in giù`
export const shareOrder = 'Condividi il tuo ordine'
export const orderShared: Texts['orderShared'] = (count, name) => {
  if (name) return `${name}: le mie canzoni di Heartstopper. E le tue?`
  return `${topTenTitle(count)}. Tu cosa sceglieresti?`
}
export const orderNotKept =
  'Il browser non ricorderà questo ordine. Salva il link per non perderlo.'

// How far a song has moved: what stands beside it, and what is read out.
export const moved: Texts['moved'] = (places) => {
  if (places === 'new') return 'scelta tua'
  if (places === 0) return 'stesso posto'
  return places > 0 ? `sale di ${places}` : `scende di ${-places}`
}
export const movedFromRanking: Texts['movedFromRanking'] = (places) => {
  if (places === 'new') return 'scelta tua, non è in classifica'
  if (places === 0) return 'stesso posto che in classifica'
  return places > 0
    ? `sale di ${places} rispetto alla classifica`
    : `scende di ${-places} rispetto alla classifica`
}
// A title in a list beside another, with what is only read out.
export const titleMoved: Texts['titleMoved'] = (title, places, unseen) => {
  if (places === 'new') return [title, unseen(', solo qui')]
  if (places === 0) return [title, unseen(', stesso posto')]
  return [
    title,
    unseen(places > 0 ? `, sale di ${places}` : `, scende di ${-places}`),
  ]
}

// Said once a song, or all of them, have moved.
export const movedTo: Texts['movedTo'] = (title, number, of) =>
  `${title}, numero ${number} su ${of}`
export const added: Texts['added'] = (title, number) =>
  `Aggiunta ${title}, al numero ${number}`
export const takenOut: Texts['takenOut'] = (title, of) =>
  plural(of, {
    one: `Tolta ${title}, resta ${of} canzone`,
    other: `Tolta ${title}, restano ${of} canzoni`,
  })
export const emptied = 'Lista svuotata. Con “Annulla” le tue canzoni tornano'
export const undoneEmpty = 'Annullato: nessuna canzone'
export const redoneEmpty = 'Ripetuto: nessuna canzone'
export const undoneWithout: Texts['undoneWithout'] = (title) =>
  `Annullato: ${title} non è nella tua lista`
export const redoneWithout: Texts['redoneWithout'] = (title) =>
  `Ripetuto: ${title} non è nella tua lista`
export const undone: Texts['undone'] = (title, number, of) =>
  `Annullato: ${title}, numero ${number} su ${of}`
export const redone: Texts['redone'] = (title, number, of) =>
  `Ripetuto: ${title}, numero ${number} su ${of}`
export const nowYours: Texts['nowYours'] = (title) =>
  `Ora la lista è tua, con ${title} al numero 1`
export const backToRanking: Texts['backToRanking'] = (title) =>
  `Di nuovo la classifica, con ${title} al numero 1`

export const unreadableOrder =
  'Non riusciamo a leggere l’ordine in questo link. Forse è stato tagliato, o viene da una versione più nuova del sito. Ecco il tuo.'
export const sentOrder = 'L’ordine che ti hanno mandato'
/** What whoever sent it calls it: somebody else’s words. */
export const sentOrderName: Texts['sentOrderName'] = (name) => [
  'Chi te l’ha mandato lo chiama “',
  name,
  '”.',
]
export const inRanking: Texts['inRanking'] = (shared, same, of) => {
  const which = of === 10 ? 'dieci' : `${of}`
  const songs = shared === of ? `Tutte e ${which}` : `${shared} delle ${which}`
  return same === 0
    ? `${songs}, nessuna allo stesso posto`
    : `${songs}, ${same} allo stesso posto`
}
export const inBoth: Texts['inBoth'] = (shared, same) =>
  same === 0
    ? `${shared} canzoni in entrambe le liste, nessuna allo stesso posto`
    : `${shared} canzoni in entrambe le liste, ${same} allo stesso posto`
export const agreeOn: Texts['agreeOn'] = (agreed, pairs, large) => [
  'Stessa idea ',
  large(
    plural(agreed, {
      one: `${agreed} volta su ${pairs}`,
      other: `${agreed} volte su ${pairs}`,
    }),
  ),
]
export const adoptOrder = 'Prendi questa'
export const keepOwnOrder = 'Tieni la mia'
export const besideRanking = 'A confronto con la classifica'
export const yours = 'La tua'
export const theirs = 'L’altra'
export const theRanking = 'La classifica'
export const sameOrder: Texts['sameOrder'] = (percent, large) => [
  large(`${percent}%`),
  ' nello stesso ordine',
]
export const pairsAgree: Texts['pairsAgree'] = (agreed, pairs) => {
  if (agreed === pairs)
    return 'Prendi due canzoni qualsiasi presenti in entrambe le liste: tutte e due le liste mettono prima la stessa.'
  if (agreed === 0)
    return 'Prendi due canzoni qualsiasi presenti in entrambe le liste: le due liste non mettono mai prima la stessa.'
  return plural(agreed, {
    one: `Prendi due canzoni qualsiasi presenti in entrambe le liste: in ${agreed} coppia su ${pairs}, tutte e due le liste mettono prima la stessa.`,
    other: `Prendi due canzoni qualsiasi presenti in entrambe le liste: in ${agreed} coppie su ${pairs}, tutte e due le liste mettono prima la stessa.`,
  })
}

export const pictureButton = 'Immagine'
export const pictureOfSong: Texts['pictureOfSong'] = (title) =>
  `Immagine: ${title}`
export const pictureBroken = 'Purtroppo l’immagine non si è caricata.'
export const asPicture = 'Come immagine'
export const sharePicture = 'Condividi l’immagine'
export const savePicture = 'Salva l’immagine'
export const copyAsText = 'Copia come testo'
export const pictureSaved: Texts['pictureSaved'] = (file) =>
  `${file} dovrebbe essere tra i tuoi download. Non c’è? Tieni premuta l’immagine per salvarla.`
export const pictureToHold =
  'Non è comparso nulla? Tieni premuta l’immagine per salvarla.'
export const pictureRefused =
  'Il browser non ti lascia prendere l’immagine. Fai uno screenshot, oppure copiala come testo.'
export const pictureNotDrawn =
  'Il browser non disegna l’immagine. Puoi comunque copiarla come testo.'
export const pictureShape = 'Formato'
export const pictureShapes: Texts['pictureShapes'] = {
  post: 'Post (4:5)',
  story: 'Storia (9:16)',
}
export const picturePaper = 'Colori'
export const picturePapers: Texts['picturePapers'] = {
  light: 'Chiari',
  dark: 'Scuri',
}

// Taking a list away
export const takeAway = 'Porta la lista con te'
export const listenInOrder = 'Ascolta in ordine'
export const shareIt = 'Condividila'
export const makePlaylist = 'Fanne una playlist'
export const printIt = 'Stampala'
export const printList = 'Stampa la lista'
export const printFailed =
  'Se non è comparso nulla, il tuo browser non può stampare. Apri questa pagina in un altro browser e riprova.'
export const sceneWithNote: Texts['sceneWithNote'] = (note, scene) => [
  note,
  '. ',
  scene,
]
export const chooseServiceFirst =
  'Prima scegli dove ascolti. Poi ogni canzone è a un tocco di distanza.'
export const playNext: Texts['playNext'] = (title, service) =>
  `Ascolta ${title} su ${service}`
export const playNextName: Texts['playNextName'] = (title, service) =>
  `Ascolta ${title} su ${service}, si apre in una nuova scheda`
export const playNextOffline: Texts['playNextOffline'] = (title, service) =>
  `Ascolta ${title} su ${service}. Sei offline: le canzoni non si aprono. Si apre in una nuova scheda`
export const turnName: Texts['turnName'] = (title, artist) =>
  `${title} · ${artist}, si apre in una nuova scheda`
export const turnStates: Texts['turnStates'] = {
  taken: 'aperta',
  next: 'la prossima',
  ahead: '',
}
export const allPlayed = 'Sono tutte!'
export const playAgain = 'Ricomincia'
export const whereTo = 'Dove la vuoi?'
export const playlistGoalNames: Texts['playlistGoalNames'] = {
  spotify: 'Spotify, sul computer',
  phone: 'Spotify o un altro servizio, sul telefono',
  youtube: 'YouTube',
  text: 'Solo il testo',
  other: 'Altri formati',
}
export const playlistSteps: Texts['playlistSteps'] = {
  spotify: [
    'Copia le canzoni.',
    'Nell’app di Spotify sul computer, apri una delle tue playlist.',
    'Incolla: Ctrl+V, o Cmd+V su un Mac.',
  ],
  phone: [
    'Scegli un sito di trasferimento: uno di quelli che creano playlist nel tuo servizio a partire da un elenco di canzoni. Dovrà accedere al tuo account, quindi scegline uno di cui ti fidi. Noi non collaboriamo con nessuno di questi siti.',
    'Prendi le canzoni nel formato che ti chiede, qui sotto.',
    'Passale al sito, e indica per quale servizio sono.',
  ],
  youtube: [
    'Apri una canzone, e scegli il video che vuoi.',
    'Torna qui per la prossima. Sono nell’ordine della lista.',
  ],
  text: [],
  other: [],
}
export const openOnYouTube: Texts['openOnYouTube'] = (title, artist) =>
  `${title} · ${artist}, cerca su YouTube, si apre in una nuova scheda`
export const officialPlaylistToo: Texts['officialPlaylistToo'] = (link) => [
  'Ce n’è anche una ufficiale: la ',
  link('Heartstopper Official Playlist di Spotify'),
  '. Lì le canzoni e il loro ordine sono diversi da qui.',
]
export const copyFormat = 'Copia'
export const copyFormatAs: Texts['copyFormatAs'] = (format) =>
  `Copia come ${format}`
export const saveFormat = 'Salva'
export const saveFormatAs: Texts['saveFormatAs'] = (format) =>
  `Salva come ${format}`

// Lists: filters, orders, search, counts
export const listStatus = 'La lista'
export const songCount: Texts['songCount'] = (count) =>
  plural(count, { one: `${count} canzone`, other: `${count} canzoni` })
export const songCountAfter: Texts['songCountAfter'] = (count) =>
  plural(count, {
    one: `, ${count} canzone`,
    other: `, ${count} canzoni`,
  })
export const listAnnouncement: Texts['listAnnouncement'] = (
  shown,
  total,
  query,
  sort,
) =>
  query === ''
    ? plural(shown, {
        one: `${shown} canzone su ${total}, ${sortedBy[sort]}`,
        other: `${shown} canzoni su ${total}, ${sortedBy[sort]}`,
      })
    : plural(shown, {
        one: `${shown} canzone su ${total} per “${query}”, ${sortedBy[sort]}`,
        other: `${shown} canzoni su ${total} per “${query}”, ${sortedBy[sort]}`,
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
    ? `${title} (${shown} su ${total}, ${sortedBy[sort]})`
    : `${title} (${shown} su ${total})`
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
          one: `${shown} canzone di Heartstopper`,
          other: `${shown} canzoni di Heartstopper`,
        })
  return sort ? `${songs}, ${sortedBy[sort]}` : songs
}
const sortedBy = {
  countdown: 'da 10 a 1',
  winner: 'da 1 a 10',
  story: 'seguendo la storia',
  title: 'per titolo',
  artist: 'per artista',
  year: 'per anno',
  best: 'prima le più pertinenti',
} as const satisfies Record<Sort, string>

export const sortMenu = 'Ordina'
export const filtersRegion = 'Filtri'
export const filterButton = 'Filtra'
export const close = 'Chiudi'
export const moreFilters = 'Altri filtri'
export const clearButton = 'Azzera'
export const clearFilters = 'Azzera i filtri'
export const showSongs: Texts['showSongs'] = (count) =>
  plural(count, {
    one: `Mostra ${count} canzone`,
    other: `Mostra ${count} canzoni`,
  })
export const facetTitles: Texts['facetTitles'] = {
  season: 'Stagione',
  character: 'In scena',
  episode: 'Episodio',
  artist: 'Artista',
  mark: 'Cuori e spunte',
  placement: 'Quanto è sicuro',
}
export const othersOnScreen = 'Altri personaggi'
export const flagNames: Texts['flagNames'] = {
  ranked: 'Solo la top ten',
  known: 'Solo con episodio noto',
}
export const matchNames: Texts['matchNames'] = {
  any: 'Chiunque',
  all: 'Insieme',
}
/** Beside the name of a filter, where there is little room. */
export const hiddenCount: Texts['hiddenCount'] = (count) =>
  plural(count, {
    one: `${count} nascosta`,
    other: `${count} nascoste`,
  })
export const hiddenSceneCount: Texts['hiddenSceneCount'] = (count) =>
  plural(count, {
    one: `${count} scena nascosta`,
    other: `${count} scene nascoste`,
  })
export const songsWith: Texts['songsWith'] = (person) =>
  `${person}: solo le canzoni con questo personaggio`
export const songsProbablyWith: Texts['songsProbablyWith'] = (person) =>
  `${person}, probabilmente: solo le canzoni con questo personaggio`

export const nothingMatches = 'Nessuna canzone trovata'
export const takeOneFilterOff = 'Togli un filtro:'
export const startAgain = 'Togliere un solo filtro non basta. Ricomincia:'
export const mayBeHidden: Texts['mayBeHidden'] = (scenes) =>
  plural(scenes, {
    one: 'Hai nascosto una scena. Potrebbe essere quella che cerchi.',
    other: `Hai nascosto ${scenes} scene. Quella che cerchi potrebbe essere tra queste.`,
  })
export const withoutFilter: Texts['withoutFilter'] = (name, songs) =>
  plural(songs, {
    one: `Senza “${name}”: ${songs} canzone`,
    other: `Senza “${name}”: ${songs} canzoni`,
  })
export const showAllSongs: Texts['showAllSongs'] = (total) =>
  plural(total, {
    one: `Mostra la canzone`,
    other: `Mostra tutte le ${total} canzoni`,
  })
export const searchedForLess: Texts['searchedForLess'] = (query) => [
  'Nessuna canzone corrisponde a tutte le parole. Queste corrispondono a ',
  query,
  '.',
]
export const brokenLink = 'Una parte di questo link non ha funzionato.'
/** What a link asks for in vain; `''` where its word for it cannot be shown. */
export const missingWishes: Texts['missingWishes'] = {
  season: (season) =>
    season === ''
      ? 'Non conosciamo la stagione che chiede.'
      : `Non c’è una stagione “${season}”.`,
  character: (person) =>
    person === ''
      ? 'Non sappiamo quale personaggio chiede.'
      : `Qui non c’è nessuno che si chiami “${person}”.`,
  episode: (episode) =>
    episode === ''
      ? 'Non conosciamo l’episodio che chiede.'
      : `Non c’è un episodio “${episode}”.`,
  artist: (artist) =>
    artist === ''
      ? 'Non conosciamo l’artista che chiede.'
      : `Qui non c’è nessuna canzone di “${artist}”.`,
  mark: () => 'Non sappiamo se chiede i cuori o le spunte.',
  placement: () =>
    'Questa lista non si può filtrare in base a quanto è sicuro.',
  ranked: () => 'Questa lista non si può filtrare in base alla top ten.',
  known: () => 'Questa lista non si può filtrare in base agli episodi noti.',
  match: () => 'Non sappiamo come combinare i personaggi che chiede.',
  q: () => 'Non riusciamo a leggere la sua ricerca.',
  sort: (sort) =>
    sort === ''
      ? 'Non possiamo ordinare le canzoni come chiede.'
      : `Non possiamo ordinare le canzoni per “${sort}”.`,
  service: (service) =>
    service === ''
      ? 'Non conosciamo il servizio musicale che chiede.'
      : `Non conosciamo il servizio musicale “${service}”.`,
}

export const shareButton = 'Condividi'
export const shareList = 'Condividi questa lista'
export const toPlaylist = 'Playlist'
export const showMoreBefore: Texts['showMoreBefore'] = (count) =>
  plural(count, {
    one: `Mostrane un’altra prima di queste`,
    other: `Mostrane altre ${count} prima di queste`,
  })
export const showMore: Texts['showMore'] = (count) =>
  plural(count, {
    one: `Mostrane un’altra`,
    other: `Mostrane altre ${count}`,
  })

// The countdown
export const countdownTitle = 'Le dieci che hanno segnato la serie'
export const countdownLead =
  'La scena dietro ogni canzone, e un tocco per ascoltarla.'
export const watchReveal = 'Scoprile una a una'
export const alsoMatching: Texts['alsoMatching'] = (count) =>
  plural(count, {
    one: 'Un’altra canzone fuori dalla top ten',
    other: `Altre ${count} canzoni fuori dalla top ten`,
  })
export const seeAllMatches = 'Vedi tutti i risultati'
export const brokenCard =
  'Non riusciamo a mostrare questa scheda. La pagina della canzone funziona ancora.'

// All songs
export const soundtrackTitle = 'Tutte le canzoni che conosciamo'
export const placedSongs: Texts['placedSongs'] = (placed, total) =>
  plural(placed, {
    one: `Di ${placed} canzone su ${total} sappiamo l’episodio. Sulle altre non tiriamo a indovinare.`,
    other: `Di ${placed} canzoni su ${total} sappiamo l’episodio. Sulle altre non tiriamo a indovinare.`,
  })
export const toNumbers = 'La lista in numeri'
export const numbersTitle = 'La colonna sonora in numeri'
export const songsColumn = 'Canzoni'
export const figureNames: Texts['figureNames'] = {
  season: {
    caption: 'Canzoni per stagione e film',
    row: 'Stagione o film',
  },
  artist: { caption: 'Chi ha più canzoni qui', row: 'Artista' },
  year: { caption: 'Anni di uscita', row: 'Anno' },
}
export const episodeMap =
  'Stagioni ed episodi, con le canzoni che sappiamo collocare'
export const unknownEpisode =
  'Nessuna fonte che abbiamo trovato dice in quale episodio siano. Quasi tutte sono nella playlist ufficiale, ma questo non prova che si sentano nella serie.'
export const unknownMoments: Texts['unknownMoments'] = (released) =>
  `Queste canzoni sono entrate nella playlist ufficiale il giorno dell’uscita del film: ${released}. Nessuna fonte che abbiamo trovato dice in che punto del film si sentano, né se si sentano.`
export const tellUsOfOne = 'Ne conosci una? Scrivici'
export const unknownScene = 'Non sappiamo ancora che cosa succede in scena.'
export const unknownInFilm =
  'Non sappiamo ancora in che punto del film si sente, o se si sente.'
export const tellUs = 'Lo sai? Scrivici'
export const tellUsOf: Texts['tellUsOf'] = (title) =>
  `Lo sai? Scrivici di ${title}`
export const yearSource: Texts['yearSource'] = (source) => [
  'Anno di uscita: ',
  source,
]
export const countdownNumber: Texts['countdownNumber'] = (rank) =>
  `Numero ${rank}`
export const brokenRow = 'Non riusciamo a mostrare il resto di questa canzone.'

// Songs, seasons and episodes

/** A date of the content: “17 luglio 2026”. */
export const longDate: Texts['longDate'] = (date) =>
  calendar.format(new Date(date))
/** The same with its article: “il 17 luglio 2026”, “l’8 luglio 2026”. */
function onDate(date: string) {
  const long = longDate(date)
  return /^(?:8|11) /.test(long) ? `l’${long}` : `il ${long}`
}
/** Several names in one: “girls, seven e Tired”. */
function inList(names: readonly string[]) {
  return lists.format(names)
}

/** A season or a film as a label or a heading: “Stagione 1”, “Il film”. */
export const partName: Texts['partName'] = (part) => {
  if (typeof part === 'number') return `Stagione ${part}`
  const number = filmNumber(part)
  return number ? `Film ${number}` : 'Il film'
}
/** The same within a sentence: “stagione 1”, “il film”. */
function partWithin(part: PartId) {
  if (typeof part === 'number') return `stagione ${part}`
  const number = filmNumber(part)
  return number ? `film ${number}` : 'il film'
}
/** The same after “fino”: “alla stagione 1”, “al film”. */
function partReached(part: PartId) {
  if (typeof part === 'number') return `alla stagione ${part}`
  const number = filmNumber(part)
  return number ? `al film ${number}` : 'al film'
}

export const episodeName: Texts['episodeName'] = ({ season, episode }) => {
  if (typeof season !== 'number') return partName(season)
  return episode === undefined
    ? `Stagione ${season}, episodio ancora ignoto`
    : `Stagione ${season}, episodio ${episode}`
}
export const episodeWithin: Texts['episodeWithin'] = ({ season, episode }) => {
  if (typeof season !== 'number') return partWithin(season)
  return episode === undefined
    ? `stagione ${season}, episodio ancora ignoto`
    : `stagione ${season}, episodio ${episode}`
}
export const episodeHeading: Texts['episodeHeading'] = ({
  season,
  episode,
}) => {
  if (typeof season !== 'number') return partName(season)
  return episode === undefined
    ? `Stagione ${season} · Episodio ancora ignoto`
    : `Stagione ${season} · Episodio ${episode}`
}
/** The same in as few letters as can be. */
export const episodeShort: Texts['episodeShort'] = ({ season, episode }) =>
  typeof season === 'number' ? `${season}.${episode ?? '?'}` : partName(season)
export const filmHeading: Texts['filmHeading'] = ({ id, title }) =>
  `${title} · ${partWithin(id)}`
export const episodeOfSeason: Texts['episodeOfSeason'] = (episode) =>
  episode === undefined ? 'Episodio ancora ignoto' : `Episodio ${episode}`

export const sortNames: Texts['sortNames'] = {
  countdown: 'Da 10 a 1',
  winner: 'Da 1 a 10',
  story: 'Segue la storia',
  title: 'Per titolo',
  artist: 'Per artista',
  year: 'Per anno',
  best: 'Più pertinenti',
}

export const placementNames: Texts['placementNames'] = {
  confirmed: 'Confermata',
  'single-source': 'Una fonte',
  'season-only': 'Stagione nota',
  'playlist-only': 'Solo playlist',
}
export const placementName: Texts['placementName'] = ({
  basis,
  momentDisputed,
}) => {
  if (!momentDisputed) return placementNames[basis]
  return basis === 'confirmed'
    ? 'Episodio confermato, momento controverso'
    : 'Una fonte, momento controverso'
}
export const placementMeanings: Texts['placementMeanings'] = {
  confirmed:
    'Due fonti indipendenti indicano questo episodio, oppure lo fa una fonte ufficiale.',
  'single-source':
    'Una fonte indica questo episodio, e per ora nessun’altra lo conferma.',
  'season-only':
    'È entrata nella playlist ufficiale all’uscita di questa stagione. Questo non prova che si senta nella serie, e non sappiamo l’episodio.',
  'playlist-only':
    'È entrata nella playlist ufficiale il giorno dell’uscita del film. Nulla dice in che punto del film si senta, né se si senta.',
}

export const contentNoteNames: Texts['contentNoteNames'] = {
  'homophobic-bullying': 'bullismo omofobo',
  'homophobic-parent': 'un genitore omofobo',
  fight: 'una rissa',
  'eating-disorder': 'un disturbo alimentare',
  'self-harm': 'autolesionismo',
}
export const contentNote: Texts['contentNote'] = (notes) =>
  `Avviso sui contenuti: ${inList(notes.map((note) => contentNoteNames[note]))}`

// Scenes, and holding them back

/**
 * How far the scenes of a page go, or how many are hidden, in a line of a narrow
 * phone: at most 40 letters.
 */
export const guardSentence: Texts['guardSentence'] = (extent) => {
  if (extent.kind === 'untold') return ''
  if (extent.kind === 'upTo') return `Spoiler fino ${partReached(extent.part)}`
  if (extent.kind === 'shown') return 'Tutte le scene visibili'
  if (extent.kind === 'shownAnyway')
    return plural(extent.count, {
      one: `${extent.count} scena mostrata comunque`,
      other: `${extent.count} scene mostrate comunque`,
    })
  if (extent.kind === 'hiddenButSome') {
    const hidden = hiddenSceneCount(extent.count)
    return plural(extent.shownAnyway, {
      one: `${hidden}, ${extent.shownAnyway} mostrata comunque`,
      other: `${hidden}, ${extent.shownAnyway} mostrate comunque`,
    })
  }
  if (extent.count === undefined)
    return extent.kept
      ? 'Scene nascoste, come hai chiesto'
      : 'Scene nascoste, per questa visita'
  return extent.kept
    ? plural(extent.count, {
        one: `${extent.count} scena nascosta, come hai chiesto`,
        other: `${extent.count} scene nascoste, come hai chiesto`,
      })
    : plural(extent.count, {
        one: `${extent.count} scena nascosta, per questa visita`,
        other: `${extent.count} scene nascoste, per questa visita`,
      })
}
export const showHidden: Texts['showHidden'] = (count) =>
  plural(count, { one: 'Mostrala', other: 'Mostrale' })
export const showHiddenNow: Texts['showHiddenNow'] = (count) =>
  plural(count, {
    one: 'Sì, mostrala per ora',
    other: 'Sì, mostrale tutte per ora',
  })
export const hideShown: Texts['hideShown'] = (count) =>
  plural(count, { one: 'Nascondila', other: 'Nascondile' })
export const hideShownAgain: Texts['hideShownAgain'] = (count) =>
  plural(count, {
    one: 'Nascondila di nuovo',
    other: 'Nascondile di nuovo',
  })

export const hiddenAsAsked = 'Nascosta, come hai chiesto.'
export const showStory: Texts['showStory'] = {
  scene: (at) => `Mostra la scena (${episodeWithin(at)})`,
  details: (at) => `Mostra i dettagli (${episodeWithin(at)})`,
}
export const hideStory: Texts['hideStory'] = {
  scene: (at) => `Nascondi la scena (${episodeWithin(at)})`,
  details: (at) => `Nascondi i dettagli (${episodeWithin(at)})`,
}

/** Before how far somebody has watched: “Visto S1 E4”. */
export const seenLabel = 'Visto'
export const seenName: Texts['seenName'] = (seen) => {
  if (seen.kind === 'none') return 'ancora nulla'
  if (seen.kind === 'all') return 'tutto'
  if (seen.kind === 'film')
    return seen.title
      ? `${partWithin(seen.film)}, ${seen.title}`
      : partWithin(seen.film)
  return seen.kind === 'season'
    ? `tutta la stagione ${seen.season}`
    : `stagione ${seen.season}, fino all’episodio ${seen.episode}`
}
/** The same after “Visto”. */
export const seenShort: Texts['seenShort'] = (seen) => {
  if (seen.kind === 'none') return 'nulla'
  if (seen.kind === 'all') return 'tutto'
  if (seen.kind === 'film') return partWithin(seen.film)
  return seen.kind === 'season'
    ? `stagione ${seen.season}`
    : `S${seen.season} E${seen.episode}`
}
/** The same on a narrow phone. */
export const seenShortest: Texts['seenShortest'] = (seen) => {
  if (seen.kind === 'none') return 'nulla'
  if (seen.kind === 'all') return 'tutto'
  if (seen.kind === 'film') {
    const number = filmNumber(seen.film)
    return number ? `film ${number}` : 'film'
  }
  return seen.kind === 'season'
    ? `S${seen.season}`
    : `S${seen.season} E${seen.episode}`
}

export const spoilers = 'Spoiler'
export const contentNotes = 'Avvisi sui contenuti'
/** Before “una rissa” and others. */
export const hideScenesWith = 'Nascondi le scene con'

// Cards

export const artistFormerly: Texts['artistFormerly'] = (
  artist,
  formerName,
  former,
) => [artist, former([', prima ', formerName])]
export const howWeKnow = 'Come lo sappiamo'
/** The same read out alone, so it begins with the same words. */
export const howWeKnowOf: Texts['howWeKnowOf'] = (title) =>
  `Come lo sappiamo: dove si sente ${title}`
/** Read out of a button with “Condividi” on it. */
export const shareSong: Texts['shareSong'] = (title) => `Condividi ${title}`
export const report = 'Segnala'
export const reportOn: Texts['reportOn'] = (title) =>
  `Segnala un errore su ${title}`

/** What a visitor’s report begins with, in a mail or a form of ours. */
export const mistakeTitle: Texts['mistakeTitle'] = ({ title, artist }) =>
  `Errore: ${title} di ${artist}`
/** Never what happens in a scene. */
export const mistakeText: Texts['mistakeText'] = ({
  title,
  artist,
  slug,
  ...at
}) => `Canzone: ${title} di ${artist} (${slug})
Dove diciamo che si sente: ${episodeWithin(at)}

Che cosa è sbagliato, o manca:

Come lo sai? (Un link aiuta più di tutto.)
`
export const mistakeTitleOfNone = 'Un errore'
export const mistakeTextOfNone = `Che cosa è sbagliato, o manca:

Come lo sai? (Un link aiuta più di tutto.)
`

export const moreOfEpisode: Texts['moreOfEpisode'] = (count) =>
  plural(count, {
    one: `${count} altra canzone che conosciamo di questo episodio`,
    other: `${count} altre canzoni che conosciamo di questo episodio`,
  })

// Marks

export const markNames: Texts['markNames'] = {
  loved: 'Del cuore',
  heard: 'Ascoltata',
}
export const markSong: Texts['markSong'] = {
  loved: (title) => `Del cuore: ${title}`,
  heard: (title) => `Ascoltata: ${title}`,
}

export const lovedSongs = 'Le tue canzoni del cuore'
export const lovedNotLoaded =
  'Non riusciamo a caricare le tue canzoni del cuore. Il cuore ce l’hanno ancora.'
export const yourMarks = 'I tuoi cuori e le tue spunte'
export const noMarks =
  'Ancora nessun cuore e nessuna spunta. Tocca l’uno o l’altra su una canzone: restano su questo dispositivo.'
export const marksCount: Texts['marksCount'] = (loved, heard) =>
  `${loved} del cuore, ${plural(heard, { one: `${heard} ascoltata`, other: `${heard} ascoltate` })}, solo su questo dispositivo. Per portarle su un altro, esporta un file.`
export const marksNewer =
  'Cuori e spunte sono stati salvati con una versione più nuova del sito. Ricarica per vederli.'
export const marksNotKept = 'La prossima volta il browser non li ricorderà.'
export const exportMarks = 'Esporta in un file'
export const importMarks = 'Importa da un file'
export const marksAdded: Texts['marksAdded'] = (count) =>
  count === 0
    ? 'I cuori e le spunte di quel file li avevi già tutti.'
    : plural(count, {
        one: `Aggiunto ${count} tra cuori e spunte.`,
        other: `Aggiunti ${count} tra cuori e spunte.`,
      })
export const marksAddedAndUnknown: Texts['marksAddedAndUnknown'] = (
  count,
  unknown,
) => {
  const kept = plural(unknown, {
    one: `Un altro è di una canzone che qui non c’è.`,
    other: `Altri ${unknown} sono di canzoni che qui non ci sono.`,
  })
  return `${marksAdded(count)} ${kept}`
}
export const marksRefused: Texts['marksRefused'] = {
  unreadable: 'In quel file non ci sono cuori né spunte. Non è cambiato nulla.',
  newer:
    'Quel file viene da una versione più nuova del sito. Ricarica la pagina, poi importalo di nuovo. Non è cambiato nulla.',
}
export const deleteMarks = 'Cancella'
export const deleteMarksNow: Texts['deleteMarksNow'] = (count) =>
  `Sì, cancella tutto (${count})`
export const putMarksBack = 'Rimettili'

// Listening
export const listen = 'Ascolta'
export const listenTo: Texts['listenTo'] = (title) => `Ascolta ${title}`
export const listenToOffline: Texts['listenToOffline'] = (title) =>
  `Ascolta ${title}. Sei offline: le canzoni non si aprono.`
export const listenToOn: Texts['listenToOn'] = (title, service) =>
  `Ascolta ${title} su ${service}, si apre in una nuova scheda`
export const listenToOnOffline: Texts['listenToOnOffline'] = (title, service) =>
  `Ascolta ${title} su ${service}, si apre in una nuova scheda. Sei offline: le canzoni non si aprono.`
export const listenToOnWithNote: Texts['listenToOnWithNote'] = (
  title,
  service,
  note,
) => `Ascolta ${title} su ${service}, ${note}, si apre in una nuova scheda`
// Beside the button, in one short line.
export const listensNowhere = 'nel tuo servizio · scegli'
export const listensIn: Texts['listensIn'] = (service) =>
  `su ${service} · cambia`
export const listensOffline = 'Sei offline'
export const songsWontOpen = 'Sei offline: le canzoni non si aprono'

export const whereToListen = 'Dove ascoltare'
export const whereDoYouListen = 'Dove ascolti la musica?'
export const askedOnce =
  'Te lo chiediamo una volta sola. Poi “Ascolta” ti ci porta subito.'
export const askedAgain: Texts['askedAgain'] = (service) =>
  `“Ascolta” apre ${service}. Qui puoi sceglierne un altro, solo per questa volta.`
export const fromNowOn = 'Usalo per tutte le canzoni d’ora in poi'
export const moreServices: Texts['moreServices'] = (count) =>
  plural(count, {
    one: `${count} altro servizio`,
    other: `${count} altri servizi`,
  })
export const serviceNotes: Texts['serviceNotes'] = {
  pandora: 'solo negli USA',
  youtube: 'gratis, senza account',
}
export const exactRecording = 'Proprio questa registrazione'
export const exactRecordingWhere = 'su Spotify'
export const exactRecordingOf: Texts['exactRecordingOf'] = (title) =>
  `Proprio questa registrazione su Spotify: ${title}, si apre in una nuova scheda`
export const copyTitleAndArtist = 'Copia titolo e artista'
export const forOtherApps = 'per altre app'

export const ownService = 'Dove ascolti'
export const chooseService = 'Scegli…'
export const appleMusicCountry = 'Paese di Apple Music'
export const exampleCountry = 'es. it'

// Playlists and shared texts
export const formatNames: Texts['formatNames'] = {
  text: 'Artista - Titolo',
  numbered: 'Lista numerata',
  spotify: 'Canzoni per Spotify',
  youtube: 'Link a YouTube',
  tuneMyMusic: 'CSV per TuneMyMusic',
  csv: 'CSV per creare playlist',
  spreadsheet: 'CSV per fogli di calcolo',
  xspf: 'XSPF',
  jspf: 'JSPF',
  json: 'JSON',
}
/** Where each can be used, promising no more than the place itself does. */
export const formatUses: Texts['formatUses'] = {
  text: 'Una canzone per riga, da incollare in un sito o un’app che crea playlist.',
  numbered: 'Da leggere: per un messaggio, una lettera, la porta del frigo.',
  spotify:
    'Per l’app di Spotify sul computer: apri una delle tue playlist e incolla.',
  youtube: 'Una ricerca per ogni canzone, in ordine, da tenere o da mandare.',
  tuneMyMusic: 'Per TuneMyMusic, che crea playlist da un file.',
  csv: 'Per siti e app che creano playlist da un file.',
  spreadsheet: 'Marcato come UTF-8, così Excel non rovina gli accenti.',
  xspf: 'Per i lettori musicali che trovano le canzoni dal nome. Non contiene audio.',
  jspf: 'XSPF in forma di JSON, per chi programma.',
  json: 'Per il codice che scrivi tu.',
}
/** Where we saw a file work, and where not: of the others we do not know. */
export const formatSeen: Texts['formatSeen'] = {
  xspf: 'In VLC abbiamo visto comparire le canzoni. I lettori di GNOME e Audacious non mostrano nulla, perché dentro non c’è audio.',
  jspf: 'ListenBrainz non lo accetta: chiede gli identificativi di MusicBrainz.',
}
export const leftOutSongs: Texts['leftOutSongs'] = (count) =>
  plural(count, {
    one: `Lascia fuori ${count} canzone.`,
    other: `Lascia fuori ${count} canzoni.`,
  })
/** The name of a file whose list has no letters for one. */
export const unnamedFile = 'canzoni'
export const topTenTitle: Texts['topTenTitle'] = (count) => {
  if (count === 10) return 'La mia top ten di Heartstopper'
  return plural(count, {
    one: 'La mia unica canzone di Heartstopper',
    other: `La mia top ${count} di Heartstopper`,
  })
}

// Loading, and when something fails

export const absences: Texts['absences'] = {
  // Of the songs and of the app’s own parts alike.
  loading: {
    title: 'Il resto della pagina sta arrivando',
    text: 'Se ci mette un po’, forse la connessione è lenta. Non devi fare nulla.',
  },
  offline: {
    title: 'Sei offline',
    text: 'Le canzoni non sono ancora salvate su questo dispositivo. Arrivano appena torna la connessione.',
  },
  unreachable: {
    title: 'Non riusciamo a raggiungere le canzoni',
    text: 'Abbiamo provato più volte, ma la connessione continua a cadere. I tuoi filtri sono al sicuro nella barra degli indirizzi.',
  },
  slow: {
    title: 'Le canzoni ci mettono troppo',
    text: 'La tua connessione è molto lenta, o si è fermata. I tuoi filtri sono al sicuro nella barra degli indirizzi.',
  },
  busy: {
    title: 'Qui c’è il pienone',
    text: 'Troppe visite, o stiamo sistemando qualcosa. Riprova tra qualche minuto.',
  },
  missing: {
    title: 'Non troviamo le canzoni',
    text: 'L’errore è nostro, e tocca a noi sistemarlo. I tuoi filtri sono al sicuro nella barra degli indirizzi.',
  },
  foreign: {
    title: 'La tua rete ci ha mandato qualcos’altro',
    text: 'Alcune reti mostrano una loro pagina finché non fai l’accesso. Poi riprova.',
  },
  damaged: {
    title: 'Le canzoni sono arrivate danneggiate',
    text: 'L’errore è nostro, e tocca a noi sistemarlo. I tuoi filtri sono al sicuro nella barra degli indirizzi.',
  },
  older: {
    title: 'C’è un aggiornamento in corso',
    text: 'Le canzoni sono più vecchie di questa pagina. Riprova tra qualche minuto.',
  },
  newer: {
    title: 'C’è una versione più nuova di questa pagina',
    text: 'Abbiamo aggiornato il sito mentre lo tenevi aperto.',
  },
  broken: {
    title: 'Questa pagina si è rotta',
    text: 'Il resto del sito funziona ancora; ricaricare può aiutare.',
  },
}
export const tryAgain = 'Riprova'
export const reload = 'Ricarica'
export const whatWentWrong = 'Che cosa è andato storto'

/* Of a part of the page that failed; “Ricarica” follows. */
export const spoilersBroken =
  'Purtroppo le impostazioni degli spoiler non si sono caricate.'
export const filtersBroken = 'Purtroppo i filtri non si sono caricati.'
export const listMenusBroken =
  'Purtroppo i menu sopra la lista non si sono caricati.'
export const moreAnswersBroken =
  'Purtroppo le altre canzoni che cercavi non si sono caricate.'
export const numbersBroken =
  'Purtroppo la colonna sonora in numeri non si è caricata.'
export const takeAwayBroken =
  'Purtroppo i modi per portare la lista con te non si sono caricati.'

export const copied = 'Copiato'
export const copyFromHere = 'Copia da qui:'
/** Of a file: no browser tells what became of it. */
export const savedAs: Texts['savedAs'] = (file) =>
  `${file} dovrebbe essere tra i tuoi download.`
export const notSaved: Texts['notSaved'] = (file) =>
  `Il browser non ha voluto salvare ${file}.`
export const copyInstead = 'Non c’è? Copia il testo'

// Previews, search engines and the installed app
export const soundtrackPageTitle = `Tutte le canzoni che conosciamo · ${siteName}`
export const revealPageTitle = `Una a una · ${siteName}`
export const minePageTitle = `La tua top ten · ${siteName}`
export const aboutPageTitle = `Info · ${siteName}`
export const notFoundPageTitle = `Pagina non trovata · ${siteName}`
export const songPageTitle: Texts['songPageTitle'] = (song) =>
  `${song.title} di ${song.artist} · ${siteName}`

/* Descriptions: 160 letters at most. */
export const countdownDescription =
  'I dieci momenti musicali più belli di Heartstopper in un conto alla rovescia: la scena dietro ogni canzone, e un tocco per ascoltarla dove vuoi tu.'
export const soundtrackDescription =
  'Tutte le canzoni di Heartstopper che conosciamo, episodio per episodio, e del film: dove si sentono, quanto è sicuro, chi lo dice e dove ascoltarle.'
export const revealDescription =
  'I dieci momenti musicali più belli di Heartstopper, uno alla volta, da dieci a uno. Vietato sbirciare.'
export const mineDescription =
  'Scegli le tue dieci tra tutte le canzoni di Heartstopper, mettile in ordine, confrontale con la classifica e manda il link a chi vuoi.'
export const aboutDescription =
  'Di chi è questa classifica, come abbiamo controllato dove si sente ogni canzone, e che cosa resta sul tuo dispositivo.'
export const notFoundDescription = 'A questo indirizzo non c’è nessuna pagina.'
export const songDescription: Texts['songDescription'] = (song) => {
  const year = song.year ? ` (${song.year})` : ''
  return song.album === undefined
    ? `${song.title} di ${song.artist}${year}: dove si sente in Heartstopper, per quel che ne sappiamo, come lo sappiamo e dove ascoltarla.`
    : `${song.title} di ${song.artist}, da ${song.album}${year}: dove si sente in Heartstopper, per quel che ne sappiamo, come lo sappiamo e dove ascoltarla.`
}

export const sitePreviewAlt =
  'Il nome del sito sopra una fila di foglie disegnate'
export const revealPreviewAlt = 'Una lettera sigillata e le parole “Una a una”'
export const songPreviewAlt: Texts['songPreviewAlt'] = (song) =>
  `“${song.title}” di ${song.artist}, accanto a foglie disegnate`
/** The name of the site in two lines, each of 18 letters at most. */
export const sitePreviewLines: Texts['sitePreviewLines'] = [
  'Heartstopper,',
  'brano per brano',
]
export const revealPreviewLine = 'dal numero 10 al numero 1'

export const showName = 'Heartstopper'
export const songByArtist: Texts['songByArtist'] = (song) =>
  `${song.title} di ${song.artist}`

/** Below the icon of the installed app: 12 letters at most. */
export const appShortName = 'Le canzoni'
export const appDescription =
  'I dieci momenti musicali più belli di Heartstopper in un conto alla rovescia: la scena dietro ogni canzone, e un link per ascoltarla.'
export const appScreenNarrow =
  'La top ten su un telefono: i filtri, poi un disegno per ogni canzone'
export const appScreenWide =
  'La top ten: i filtri sopra una scheda disegnata a mano per ogni canzone'
