/*
 * Deutsch. Jede Nachricht ist ein ganzer Satz, eine Beschriftung oder ein Name;
 * was von Fall zu Fall anders ist, ist ein Parameter. Zum Ändern: was zwischen
 * den Anführungszeichen steht; ${…} bleibt, wie es ist. Ton und Begriffe stehen
 * in README.md; wofür eine Nachricht da ist, steht neben der englischen.
 */

import type { Texts } from '../Texts.ts'
import { filmNumber } from '../filmNumber.ts'
import { pluralIn } from '../plural.ts'
import type { PartId } from '../../songs/partId.ts'
import type { Sort } from '../../songs/sorts.ts'

const plural = /* @__PURE__ */ pluralIn<'one' | 'other'>('de')
const lists = /* @__PURE__ */ new Intl.ListFormat('de')
const calendar = /* @__PURE__ */ new Intl.DateTimeFormat('de', {
  dateStyle: 'long',
  timeZone: 'UTC',
})

// Around every page
export const siteName = 'Heartstopper, Song um Song'
/** The name of the menu of languages. */
export const languageMenu = 'Sprache'
export const skipToSongs = 'Direkt zu den Songs'
export const skipToPage = 'Direkt zum Inhalt'
export const footer =
  'Von Fans für Fans; mit den Leuten hinter der Serie haben wir nichts zu tun. Songs öffnen sich als Suche in dem Musikdienst, den du wählst. Kein Konto, kein Tracking, und nichts wird verschickt, bis du einem Link folgst.'
export const siteVersion: Texts['siteVersion'] = (version) =>
  `Version ${version}`
export const inDevelopment = 'in Entwicklung'
export const notWorkingYet = 'Das geht noch nicht.'

export const searchName = 'Songs'
export const searchLabel = 'Songs, Szenen und Leute suchen'
export const searchHint = 'Songs, Szenen suchen'

export const tabsName = 'Seiten'
export const countdownTab = 'Top Ten'
export const soundtrackTab = 'Songs'
export const revealTab = 'Enthüllung'
export const mineTab = 'Meine Zehn'
export const aboutTab = 'Infos'

export const newVersionReady = 'Es gibt eine neue Version.'
export const declineNewVersion = 'Nicht jetzt'

// Not found
export const notFoundTitle = 'Diese Seite finden wir nicht'
export const notFoundHint =
  'Prüf noch mal die Adresse; vielleicht ist die Seite auch umgezogen. Die Suche oben kennt jeden Song, oder nimm einen der zehn.'
export const theTenSongs = 'Die zehn Songs'

// About
export const aboutHeading = 'Über diesen Countdown'

export const aboutRankingHeading = 'Von wem das Ranking stammt'
export const aboutRanking: Texts['aboutRanking'] = (link) => [
  'Nicht von uns. Es ist ',
  link('ein Ranking von zehn Songs'),
  ', das wir von der Website von Ezra Williams kennen; einer der Songs ist von Ezra. Wer es zuerst veröffentlicht hat, wissen wir nicht. Was wir zu den einzelnen Songs schreiben, ist von uns.',
]
export const aboutSeasons: Texts['aboutSeasons'] = (songsOf, next) => {
  const songs = inList(
    songsOf.map(({ season, count }) => `${count} aus Staffel ${season}`),
  )
  return next
    ? `Die Songs: ${songs}. Staffel ${next.season} gab es da noch nicht: Sie erschien am ${longDate(next.released)}.`
    : `Die Songs: ${songs}.`
}
export const aboutNeedleDrops =
  'Das Ranking nennt sie Needle Drops. So heißt es, wenn ein Song einsetzt und die Szene erst zu dem macht, was sie ist.'

export const aboutCheckedHeading = 'Wie wir jeden Song geprüft haben'
export const aboutChecked =
  'Wir haben das Ranking Song um Song mit anderen Quellen verglichen. Auf der Seite jedes Songs stehen seine Quellen. Wenn sie sich widersprechen oder wenn es nur eine gibt, steht auch das dort. Quellen, die wir nur als Kopie gesehen haben oder die keine sichere Adresse haben, nennen wir ohne Link.'
export const aboutSong: Texts['aboutSong'] = (rank, title) =>
  `${rank}. ${title}`
export const aboutPlacement: Texts['aboutPlacement'] = (
  label,
  note,
  strong,
) => [strong(`${label}.`), ` ${note}`]

export const aboutUnknownHeading = 'Was wir nicht wissen'
export const aboutUnknown: Texts['aboutUnknown'] = (films) => [
  'Was auf dieser Liste fehlt. Vollständig ist sie nicht: Für Staffel 2, Folge 6 und 7, und für den größten Teil von Staffel 3 haben wir keine Songliste gefunden. Darum zählen wir immer nur die Songs, die wir kennen oder zuordnen können.',
  'Ob wirklich jeder Song in der Serie zu hören ist. Steht einer nur auf der offiziellen Playlist, kommt er vielleicht gar nicht vor: Dort war schon Musik aus einem Teaser, und manche Songs sind wieder verschwunden.',
  ...films.map(
    ({ title, released }) =>
      `Wo im Film ${title} ein Song läuft, oder ob überhaupt. Wir wissen nur, dass die Songs zum Film am ${longDate(released)} auf die Playlist kamen, dem Tag, an dem der Film erschien.`,
  ),
  'Welcher von zwei Songs einer Folge zuerst kommt, wenn es uns keine Quelle sagt.',
  'Hin und wieder auch, wer im Bild ist. Wenn wir es nur vermuten, steht das dabei.',
  'Was sonst noch in einem Song oder einer Folge vorkommt. Inhaltshinweise gelten für die Szenen, die wir beschreiben, nicht für Songtexte.',
  'Ob dein Musikdienst einen Song hat. Unsere Links öffnen eine Suche, damit sie nicht veralten; vielleicht findet sie nichts.',
]
export const aboutTellUs =
  'Hast du einen Fehler gefunden, oder weißt du mehr als wir? Schreib uns'

export const aboutOrdersHeading = 'Wie wir zwei Reihenfolgen vergleichen'
export const aboutOrders =
  'Wenn du Songs auswählst und in eine Reihenfolge bringst, sagen wir dir, wie viel davon in derselben Reihenfolge steht wie im Ranking oder in einer Liste, die du geschickt bekommst. Dafür nehmen wir jedes Paar von Songs, die in beiden Listen sind, und schauen, welcher weiter vorn steht. Zehn Songs ergeben 45 Paare: Sind sich beide Listen bei 39 davon einig, macht das 87\u00a0%. So lässt sich einfacher sagen, was in der Statistik Kendalls Tau heißt. Das zählt dieselben Paare, reicht aber von −1, wenn die eine Liste die andere rückwärts ist, bis 1, wenn beide gleich sind.'

export const aboutDeviceHeading = 'Was auf deinem Gerät bleibt'
export const aboutDevice: Texts['aboutDevice'] = [
  'Wo du Musik hörst, und bei Apple Music auch dein Land',
  'In welcher Sprache du hier liest, sobald du eine gewählt hast',
  'Wie weit du geschaut hast, und worüber du lieber nichts lesen möchtest',
  'Welche Songs du markiert hast, und wie weit du bist, wenn du sie der Reihe nach hörst',
  'Deine eigene Top Ten, und wie du sie nennst',
  'Wo du in der Enthüllung bist',
  'Eine Kopie dieser Seiten, wenn dein Browser das erlaubt, damit sie sich auch offline öffnen',
]
export const aboutNothingElse =
  'Das ist alles, und es bleibt dort. Bei uns gibt es keine Konten, keine Cookies, keine Besuchszahlen und keine Dienste Dritter. Nichts verlässt dein Gerät, bis du einem Link folgst; ein Link zum Anhören sagt dem Musikdienst, welchen Song er suchen soll.'
export const aboutSharedLinks =
  'Was du filterst und suchst, steht in der Adresse, damit du es teilen kannst. Ein Link, den du teilst, verrät nie, wie weit du geschaut hast, und enthält deine Top Ten nur, wenn du genau die teilst.'
export const forgetEverything = 'Alles auf diesem Gerät vergessen'
export const forgetHint =
  'Damit löschst du deine Einstellungen, deine Markierungen und deine Top Ten. Das lässt sich nicht rückgängig machen.'
export const forgetConfirm = 'Ja, alles vergessen'
export const forgetOutcomes: Texts['forgetOutcomes'] = {
  forgotten:
    'Alles weg. Von dieser Website ist nichts mehr auf deinem Gerät: keine Einstellungen, keine gespeicherten Seiten.',
  refused:
    'Dein Browser hat uns nicht alles löschen lassen. Den Rest kannst du in seinen Einstellungen löschen, bei den Websitedaten.',
}

export const aboutSpoilersHeading = 'Wie wir Spoiler verstecken'
export const aboutSpoilers =
  'Sag uns, wie weit du geschaut hast, und wir verstecken, was dir den Rest verraten würde: die Szene, wer darin vorkommt, ihr Bild, den Titel der Folge, Suchergebnisse und Filter. Titel, Acts und Links zum Anhören bleiben. Kennen wir die Folge eines Songs nicht, bleibt seine Szene versteckt, bis du die ganze Staffel gesehen hast.'
export const aboutSpoilersLimit =
  'In der Datei, aus der die Songs kommen, steht trotzdem alles: Das schützt dich davor, aus Versehen zu weit zu lesen, ist aber kein Schloss. In der Enthüllung kommt ein Song erst auf die Seite, wenn er dran ist, doch auch er steht schon in der Datei.'

export const aboutCreditsHeading = 'Credits und Lizenzen'
export const aboutCredits =
  'Code und Zeichnungen sind von uns und stehen unter der MIT-Lizenz; unsere Texte darfst du unter CC BY 4.0 frei verwenden, unsere Daten unter CC0. Die Zierschrift ist Shantell Sans, die Textschrift Figtree, beide unter der SIL Open Font License 1.1. Songs, Serie und Namen gehören denen, die die Rechte daran haben. Das hier ist ein Fanprojekt; die Leute hinter der Serie haben es weder gemacht noch abgesegnet.'
export const aboutLicences: Texts['aboutLicences'] = (link) => [
  'In dieser Website steckt auch Code von anderen: Hier steht, ',
  link('wer ihn geschrieben hat und unter welchen Lizenzen'),
  '.',
]

// A song’s page
export const songBackName = 'Zurück'
export const songBackToCountdown = 'Zurück zum Countdown'
export const songBackToSoundtrack = 'Zurück zu allen Songs'
export const songBackToMine = 'Zurück zu deiner Top Ten'
export const songBackToAbout = 'Zurück zu den Infos'
export const songOnScreen = 'Im Bild'
export const songProbablyThere = 'Wahrscheinlich dabei'
export const songFrom = 'Erschienen auf'
export const songSingle: Texts['songSingle'] = (title, cite) => [
  cite(title),
  ' (Single)',
]
export const songYear = 'Jahr'
export const songLength = 'Länge'
export const songMore = 'Weitere Songs'
export const songInCountdown = 'Im Countdown'
export const songInStory = 'In der Handlung'
export const songJustBefore = 'Direkt davor'
export const songJustAfter = 'Direkt danach'
export const songSameEpisode = 'Auch in dieser Folge'
export const songMoreBy: Texts['songMoreBy'] = (artist) => `Mehr von ${artist}`
/** Beside the address of a song that is shared: no rank, nothing of a scene. */
export const songShared: Texts['songShared'] = (song) =>
  `„${song.title}“ von ${song.artist}, einer der Songs aus Heartstopper`

// The reveal
export const revealHeading = 'Die Enthüllung'
export const revealLead =
  'Die zehn Needle Drops aus Heartstopper, einer nach dem anderen, von Platz zehn bis Platz eins. Spicken gilt nicht.'
export const revealWays =
  'Weiter kommst du mit dem Button, der Leertaste, den Pfeiltasten oder einem Presenter, oder du wischst nach links.'
export const revealNeedsScript =
  'Die Enthüllung braucht JavaScript. Die ganze Liste nicht.'
export const revealListInstead = 'Lieber die ganze Liste sehen'
export const revealStartAgain = 'Von vorn'

export const revealStart: Texts['revealStart'] = (rank) =>
  `Start bei Platz ${rank}`
export const revealGoOn: Texts['revealGoOn'] = (rank) =>
  `Weitermachen: Platz ${rank}`
export const revealNext: Texts['revealNext'] = (rank) => `Weiter: Platz ${rank}`
export const revealEnd = 'Das Ende'
export const revealBack = 'Zurück'
export const revealSkip = 'Direkt zu Platz 1'
/** The same, where there is little room. */
export const revealSkipShort = 'Platz 1'
export const revealFullScreen = 'Vollbild'
export const fullScreenRefused =
  'Dein Browser hat den Wechsel ins Vollbild oder zurück nicht mitgemacht.'
export const revealStrip = 'Songs bisher'
export const revealSong: Texts['revealSong'] = (rank, title) =>
  `Platz ${rank}: ${title}`
export const revealTurn: Texts['revealTurn'] = (song) =>
  `Platz ${song.rank}: ${song.title} von ${song.artist}`

export const revealEnding = 'Und das war der Countdown!'
export const revealShareName = 'Enthüllung teilen'
export const revealShared =
  'Die zehn besten Needle Drops aus Heartstopper, einer nach dem anderen. Errätst du Platz 1?'
export const revealWholeList = 'Ganze Liste ansehen'
export const revealMakeYours = 'Mach deine eigene Top Ten'

// My ten
export const mineHeading = 'Deine Top Ten'
export const mineLede =
  'Wähl zehn Songs, oder so viele du magst, und bring sie in eine Reihenfolge. Die Liste bleibt auf diesem Gerät, außer du teilst den Link.'
export const mineWithoutScript =
  'Um Songs auszuwählen und zu verschieben, brauchst du JavaScript. Das Ranking lesen kannst du auch ohne.'
export const ownOrder = 'Deine Reihenfolge'
export const tenButton: Texts['tenButton'] = {
  in: 'In meinen Zehn',
  out: 'Zu meinen Zehn',
  full: 'Meine Zehn: voll',
}
export const tenButtonName: Texts['tenButtonName'] = {
  in: (title) =>
    `In meinen Zehn: ${title}. Drücken, um den Song herauszunehmen`,
  out: (title) => `Zu meinen Zehn: ${title}`,
  full: (title) => `Meine Zehn: voll, kein Platz für ${title}`,
}
export const addSongs = 'Songs hinzufügen'
export const pickerSearch = 'Song zum Hinzufügen suchen'
export const pickSong = 'Dazu'
export const pickSongName: Texts['pickSongName'] = (title, artist) =>
  `Dazu: ${title} von ${artist}`
export const pickedSong = 'Dabei'
export const pickedSongName: Texts['pickedSongName'] = (title, artist) =>
  `Dabei: ${title} von ${artist}. Drücken, um den Song herauszunehmen`
export const nothingToPick =
  'Kein Song passt. Versuch es mit einem Titel, einem Act oder jemandem aus der Szene.'
export const lovedMark = 'Lieblingssong'
export const chosenCount: Texts['chosenCount'] = (count, most) => {
  if (count === most) return `Deine Liste hat ${count} Songs: Sie ist voll.`
  return plural(count, {
    one: `Deine Liste hat ${count} Song; bis zu ${most} passen hinein.`,
    other: `Deine Liste hat ${count} Songs; bis zu ${most} passen hinein.`,
  })
}
export const nothingChosen =
  'Noch keine Songs. Such unten welche aus, oder drück auf „Zu meinen Zehn“, wo immer du einen Song siehst.'
export const emptyOrder = 'Leer anfangen'
export const removeSong: Texts['removeSong'] = (title) => `Entfernen: ${title}`
export const orderName = 'Name deiner Liste'
export const orderNameHint = 'Er steht auf dem Bild und in dem, was du teilst.'
export const undo = 'Rückgängig'
export const redo = 'Wiederholen'
export const resetToRanking = 'Zurück zum Ranking'
export const numberOf: Texts['numberOf'] = (title) => `Platz von ${title}`
export const moveUp: Texts['moveUp'] = (title) => `Nach oben: ${title}`
export const moveDown: Texts['moveDown'] = (title) => `Nach unten: ${title}`
export const shareOrder = 'Reihenfolge teilen'
export const orderShared: Texts['orderShared'] = (count, name) => {
  if (name) return `${name}: meine Songs aus Heartstopper. Und deine?`
  return `${topTenTitle(count)}. Wie sieht es bei dir aus?`
}
export const orderNotKept =
  'Dein Browser merkt sich diese Reihenfolge nicht. Speichere den Link, dann geht sie nicht verloren.'

// How far a song has moved: what stands beside it, and what is read out.
export const moved: Texts['moved'] = (places) => {
  if (places === 'new') return 'deine Wahl'
  if (places === 0) return 'unverändert'
  return places > 0 ? `${places} rauf` : `${-places} runter`
}
export const movedFromRanking: Texts['movedFromRanking'] = (places) => {
  if (places === 'new') return 'deine Wahl, nicht im Ranking'
  if (places === 0) return 'unverändert gegenüber dem Ranking'
  return places > 0
    ? plural(places, {
        one: `${places} Platz weiter oben als im Ranking`,
        other: `${places} Plätze weiter oben als im Ranking`,
      })
    : plural(-places, {
        one: `${-places} Platz weiter unten als im Ranking`,
        other: `${-places} Plätze weiter unten als im Ranking`,
      })
}
// A title in a list beside another, with what is only read out.
export const titleMoved: Texts['titleMoved'] = (title, places, unseen) => {
  if (places === 'new') return [title, unseen(', nur hier')]
  if (places === 0) return [title, unseen(', unverändert')]
  return [
    title,
    unseen(places > 0 ? `, ${places} rauf` : `, ${-places} runter`),
  ]
}

// Said once a song, or all of them, have moved.
export const movedTo: Texts['movedTo'] = (title, number, of) =>
  `${title}, Platz ${number} von ${of}`
export const added: Texts['added'] = (title, number) =>
  `Hinzugefügt: ${title} auf Platz ${number}`
export const takenOut: Texts['takenOut'] = (title, of) =>
  plural(of, {
    one: `Entfernt: ${title}, noch ${of} Song übrig`,
    other: `Entfernt: ${title}, noch ${of} Songs übrig`,
  })
export const emptied = 'Geleert. „Rückgängig“ bringt deine Songs zurück'
export const undoneEmpty = 'Rückgängig gemacht: keine Songs'
export const redoneEmpty = 'Wiederholt: keine Songs'
export const undoneWithout: Texts['undoneWithout'] = (title) =>
  `Rückgängig gemacht: ${title} ist nicht in deiner Liste`
export const redoneWithout: Texts['redoneWithout'] = (title) =>
  `Wiederholt: ${title} ist nicht in deiner Liste`
export const undone: Texts['undone'] = (title, number, of) =>
  `Rückgängig gemacht: ${title}, Platz ${number} von ${of}`
export const redone: Texts['redone'] = (title, number, of) =>
  `Wiederholt: ${title}, Platz ${number} von ${of}`
export const nowYours: Texts['nowYours'] = (title) =>
  `Jetzt deine Reihenfolge, mit ${title} auf Platz 1`
export const backToRanking: Texts['backToRanking'] = (title) =>
  `Zurück zum Ranking, mit ${title} auf Platz 1`

export const unreadableOrder =
  'Die Reihenfolge in diesem Link konnten wir nicht lesen. Vielleicht ist er abgeschnitten oder stammt aus einer neueren Version der Website. Hier ist deine.'
export const sentOrder = 'Die Reihenfolge, die du bekommen hast'
/** What whoever sent it calls it: somebody else’s words. */
export const sentOrderName: Texts['sentOrderName'] = (name) => [
  'Geschickt als „',
  name,
  '“.',
]
export const inRanking: Texts['inRanking'] = (shared, same, of) => {
  const which = of === 10 ? 'zehn' : `${of}`
  const songs =
    shared === of ? `Alle ${which} Songs` : `${shared} der ${which} Songs`
  return same === 0
    ? `${songs}, keiner auf demselben Platz`
    : `${songs}, ${same} auf demselben Platz`
}
export const inBoth: Texts['inBoth'] = (shared, same) => {
  const songs = plural(shared, {
    one: `${shared} Song in beiden Listen`,
    other: `${shared} Songs in beiden Listen`,
  })
  return same === 0
    ? `${songs}, keiner auf demselben Platz`
    : `${songs}, ${same} auf demselben Platz`
}
export const agreeOn: Texts['agreeOn'] = (agreed, pairs, large) => [
  'Ihr seid euch einig bei ',
  large(`${agreed} von ${pairs}`),
]
export const adoptOrder = 'Übernehmen'
export const keepOwnOrder = 'Meine behalten'
export const besideRanking = 'Im Vergleich zum Ranking'
export const yours = 'Deine'
export const theirs = 'Die andere'
export const theRanking = 'Das Ranking'
export const sameOrder: Texts['sameOrder'] = (percent, large) => [
  large(`${percent}\u00a0%`),
  ' in derselben Reihenfolge',
]
export const pairsAgree: Texts['pairsAgree'] = (agreed, pairs) => {
  if (agreed === pairs)
    return 'Nimm zwei beliebige Songs, die in beiden Listen sind: Immer steht in beiden derselbe vorn.'
  if (agreed === 0)
    return 'Nimm zwei beliebige Songs, die in beiden Listen sind: Nie steht in beiden derselbe vorn.'
  return `Nimm zwei beliebige Songs, die in beiden Listen sind: Bei ${agreed} von ${pairs} Paaren steht in beiden derselbe vorn.`
}

export const pictureButton = 'Bild'
export const pictureOfSong: Texts['pictureOfSong'] = (title) => `Bild: ${title}`
export const pictureBroken = 'Leider wurde das Bild nicht geladen.'
export const asPicture = 'Als Bild'
export const sharePicture = 'Bild teilen'
export const savePicture = 'Bild speichern'
export const copyAsText = 'Als Text kopieren'
export const pictureSaved: Texts['pictureSaved'] = (file) =>
  `${file} müsste jetzt in deinen Downloads sein. Nicht da? Halt das Bild gedrückt, um es zu speichern.`
export const pictureToHold =
  'Nichts passiert? Halt das Bild gedrückt, um es zu speichern.'
export const pictureRefused =
  'Dein Browser gibt das Bild nicht heraus. Mach einen Screenshot davon, oder kopier die Liste als Text.'
export const pictureNotDrawn =
  'Dein Browser zeichnet das Bild nicht. Als Text kopieren kannst du die Liste trotzdem.'
export const pictureShape = 'Format'
export const pictureShapes: Texts['pictureShapes'] = {
  post: 'Beitrag (4:5)',
  story: 'Story (9:16)',
}
export const picturePaper = 'Farben'
export const picturePapers: Texts['picturePapers'] = {
  light: 'Hell',
  dark: 'Dunkel',
}

// Taking a list away
export const takeAway = 'Nimm die Liste mit'
export const listenInOrder = 'Der Reihe nach hören'
export const shareIt = 'Teilen'
export const makePlaylist = 'Playlist erstellen'
export const printIt = 'Drucken'
export const printList = 'Liste drucken'
export const printFailed =
  'Wenn nichts passiert ist, kann dein Browser nicht drucken. Öffne diese Seite in einem anderen Browser und versuch es noch einmal.'
export const sceneWithNote: Texts['sceneWithNote'] = (note, scene) => [
  note,
  '. ',
  scene,
]
export const chooseServiceFirst =
  'Wähl zuerst, wo du Musik hörst. Danach genügt bei jedem Song einmal tippen.'
export const playNext: Texts['playNext'] = (title, service) =>
  `${title} bei ${service} anhören`
export const playNextName: Texts['playNextName'] = (title, service) =>
  `${title} bei ${service} anhören, öffnet einen neuen Tab`
export const playNextOffline: Texts['playNextOffline'] = (title, service) =>
  `${title} bei ${service} anhören. Du bist offline: Songs öffnen sich nicht. Öffnet einen neuen Tab`
export const turnName: Texts['turnName'] = (title, artist) =>
  `${title} · ${artist}, öffnet einen neuen Tab`
export const turnStates: Texts['turnStates'] = {
  taken: 'geöffnet',
  next: 'als Nächstes',
  ahead: '',
}
export const allPlayed = 'Das waren alle!'
export const playAgain = 'Von vorn'
export const whereTo = 'Wohin damit?'
export const playlistGoalNames: Texts['playlistGoalNames'] = {
  spotify: 'Spotify, am Computer',
  phone: 'Spotify oder ein anderer Dienst, am Handy',
  youtube: 'YouTube',
  text: 'Nur der Text',
  other: 'Andere Formate',
}
export const playlistSteps: Texts['playlistSteps'] = {
  spotify: [
    'Kopier die Songs.',
    'Öffne in der Spotify-App auf deinem Computer eine deiner Playlists.',
    'Füg sie ein: mit Strg+V, oder am Mac mit Cmd+V.',
  ],
  phone: [
    'Such dir eine Website zum Übertragen aus: eine, die aus einer Songliste eine Playlist in deinem Musikdienst macht. Sie braucht Zugriff auf dein Konto dort, also nimm eine, der du vertraust. Wir arbeiten mit keiner zusammen.',
    'Hol dir unten die Songs in der Form, die diese Website verlangt.',
    'Gib sie dort ein und sag, für welchen Dienst sie sind.',
  ],
  youtube: [
    'Öffne einen Song und wähl das Video, das du möchtest.',
    'Komm für den nächsten zurück. Sie stehen in der Reihenfolge der Liste.',
  ],
  text: [],
  other: [],
}
export const openOnYouTube: Texts['openOnYouTube'] = (title, artist) =>
  `${title} · ${artist}, Suche bei YouTube, öffnet einen neuen Tab`
export const officialPlaylistToo: Texts['officialPlaylistToo'] = (link) => [
  'Es gibt auch eine offizielle: ',
  link('die Heartstopper Official Playlist von Spotify'),
  '. Ihre Songs und deren Reihenfolge sind nicht dieselben wie hier.',
]
export const copyFormat = 'Kopieren'
export const copyFormatAs: Texts['copyFormatAs'] = (format) =>
  `Kopieren als ${format}`
export const saveFormat = 'Speichern'
export const saveFormatAs: Texts['saveFormatAs'] = (format) =>
  `Speichern als ${format}`

// Lists: filters, orders, search, counts
export const listStatus = 'Die Liste'
export const songCount: Texts['songCount'] = (count) =>
  plural(count, { one: `${count} Song`, other: `${count} Songs` })
export const songCountAfter: Texts['songCountAfter'] = (count) =>
  plural(count, { one: `, ${count} Song`, other: `, ${count} Songs` })
export const listAnnouncement: Texts['listAnnouncement'] = (
  shown,
  total,
  query,
  sort,
) =>
  query === ''
    ? plural(total, {
        one: `${shown} von ${total} Song, ${sortedBy[sort]}`,
        other: `${shown} von ${total} Songs, ${sortedBy[sort]}`,
      })
    : plural(total, {
        one: `${shown} von ${total} Song für „${query}“, ${sortedBy[sort]}`,
        other: `${shown} von ${total} Songs für „${query}“, ${sortedBy[sort]}`,
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
    ? `${title} (${shown} von ${total}, ${sortedBy[sort]})`
    : `${title} (${shown} von ${total})`
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
          one: `${shown} Song aus Heartstopper`,
          other: `${shown} Songs aus Heartstopper`,
        })
  return sort ? `${songs}, ${sortedBy[sort]}` : songs
}
const sortedBy = {
  countdown: 'von 10 bis 1',
  winner: 'von 1 bis 10',
  story: 'in der Reihenfolge der Handlung',
  title: 'nach Titel',
  artist: 'nach Act',
  year: 'nach Jahr',
  best: 'beste Treffer zuerst',
} as const satisfies Record<Sort, string>

export const sortMenu = 'Sortieren'
export const filtersRegion = 'Filter'
export const filterButton = 'Filtern'
export const close = 'Schließen'
export const moreFilters = 'Mehr Filter'
export const clearButton = 'Löschen'
export const clearFilters = 'Alle Filter löschen'
export const showSongs: Texts['showSongs'] = (count) =>
  plural(count, {
    one: `${count} Song zeigen`,
    other: `${count} Songs zeigen`,
  })
export const facetTitles: Texts['facetTitles'] = {
  season: 'Staffel',
  character: 'Im Bild',
  episode: 'Folge',
  artist: 'Act',
  mark: 'Deine Markierungen',
  placement: 'Wie sicher wir sind',
}
export const othersOnScreen = 'Andere im Bild'
export const flagNames: Texts['flagNames'] = {
  ranked: 'Nur Countdown-Songs',
  known: 'Nur bekannte Folgen',
}
export const matchNames: Texts['matchNames'] = {
  any: 'Auch einzeln',
  all: 'In einer Szene',
}
/** Beside the name of a filter, where there is little room. */
export const hiddenCount: Texts['hiddenCount'] = (count) => `${count} versteckt`
export const hiddenSceneCount: Texts['hiddenSceneCount'] = (count) =>
  plural(count, {
    one: `${count} Szene versteckt`,
    other: `${count} Szenen versteckt`,
  })
export const songsWith: Texts['songsWith'] = (person) =>
  `${person}: nur Songs mit dieser Figur`
export const songsProbablyWith: Texts['songsProbablyWith'] = (person) =>
  `${person}, wahrscheinlich: nur Songs mit dieser Figur`

export const nothingMatches = 'Kein Song passt'
export const takeOneFilterOff = 'Nimm einen Filter weg:'
export const startAgain = 'Ein Filter weniger reicht nicht. Fang neu an:'
export const mayBeHidden: Texts['mayBeHidden'] = (scenes) =>
  plural(scenes, {
    one: 'Du hast eine Szene versteckt. Vielleicht ist es die, die du suchst.',
    other: `Du hast ${scenes} Szenen versteckt. Vielleicht ist die dabei, die du suchst.`,
  })
export const withoutFilter: Texts['withoutFilter'] = (name, songs) =>
  plural(songs, {
    one: `Ohne „${name}“: ${songs} Song`,
    other: `Ohne „${name}“: ${songs} Songs`,
  })
export const showAllSongs: Texts['showAllSongs'] = (total) =>
  plural(total, {
    one: `${total} Song zeigen`,
    other: `Alle ${total} Songs zeigen`,
  })
export const searchedForLess: Texts['searchedForLess'] = (query) => [
  'Kein Song passt zu allem. Diese passen zu ',
  query,
  '.',
]
export const brokenLink = 'Ein Teil dieses Links hat nicht funktioniert.'
/** What a link asks for in vain; `''` where its word for it cannot be shown. */
export const missingWishes: Texts['missingWishes'] = {
  season: (season) =>
    season === ''
      ? 'Die Staffel darin kennen wir nicht.'
      : `Eine Staffel „${season}“ gibt es nicht.`,
  character: (person) =>
    person === ''
      ? 'Wer darin gesucht wird, wissen wir nicht.'
      : `Jemanden namens „${person}“ gibt es hier nicht.`,
  episode: (episode) =>
    episode === ''
      ? 'Die Folge darin kennen wir nicht.'
      : `Eine Folge „${episode}“ gibt es nicht.`,
  artist: (artist) =>
    artist === ''
      ? 'Den Act darin kennen wir nicht.'
      : `Einen Act „${artist}“ gibt es hier nicht.`,
  mark: () => 'Die Markierung darin kennen wir nicht.',
  placement: () =>
    'Diese Liste lässt sich nicht danach filtern, wie sicher wir sind.',
  ranked: () => 'Diese Liste lässt sich nicht nach Countdown-Songs filtern.',
  known: () => 'Diese Liste lässt sich nicht nach bekannten Folgen filtern.',
  match: () => 'Ob die Figuren darin auch einzeln zählen, wissen wir nicht.',
  q: () => 'Die Suche darin konnten wir nicht lesen.',
  sort: (sort) =>
    sort === ''
      ? 'So, wie er es verlangt, können wir die Songs nicht sortieren.'
      : `Nach „${sort}“ können wir die Songs nicht sortieren.`,
  service: (service) =>
    service === ''
      ? 'Den Musikdienst darin kennen wir nicht.'
      : `Den Musikdienst „${service}“ kennen wir nicht.`,
}

export const shareButton = 'Teilen'
export const shareList = 'Diese Liste teilen'
export const toPlaylist = 'Playlist'
export const showMoreBefore: Texts['showMoreBefore'] = (count) =>
  `${count} davor zeigen`
export const showMore: Texts['showMore'] = (count) =>
  plural(count, {
    one: `${count} weiteren zeigen`,
    other: `${count} weitere zeigen`,
  })

// The countdown
export const countdownTitle = 'Diese zehn machen die Serie aus'
export const countdownLead = 'Zu jedem Song die Szene, ein Tipp zum Anhören.'
export const watchReveal = 'Enthüllung ansehen'
export const alsoMatching: Texts['alsoMatching'] = (count) =>
  plural(count, {
    one: '1 weiterer Song außerhalb des Countdowns',
    other: `${count} weitere Songs außerhalb des Countdowns`,
  })
export const seeAllMatches = 'Alle Treffer ansehen'
export const brokenCard =
  'Diese Karte konnten wir nicht zeigen. Die eigene Seite des Songs funktioniert trotzdem.'

// All songs
export const soundtrackTitle = 'Alle Songs, die wir kennen'
export const placedSongs: Texts['placedSongs'] = (placed, total) =>
  plural(total, {
    one: `${placed} von ${total} Song können wir einer Folge zuordnen. Beim Rest raten wir nicht.`,
    other: `${placed} von ${total} Songs können wir einer Folge zuordnen. Beim Rest raten wir nicht.`,
  })
export const toNumbers = 'Die Liste in Zahlen'
export const numbersTitle = 'Der Soundtrack in Zahlen'
export const songsColumn = 'Songs'
export const figureNames: Texts['figureNames'] = {
  season: { caption: 'Songs pro Staffel und Film', row: 'Staffel oder Film' },
  artist: { caption: 'Acts mit den meisten Songs hier', row: 'Act' },
  year: { caption: 'Erscheinungsjahre', row: 'Jahr' },
}
export const episodeMap =
  'Staffeln und Folgen, mit den Songs, die wir zuordnen können'
export const unknownEpisode =
  'Keine Quelle, die wir gefunden haben, sagt, in welcher Folge diese Songs laufen. Die meisten stehen auf der offiziellen Playlist, aber das beweist nicht, dass sie in der Serie zu hören sind.'
export const unknownMoments: Texts['unknownMoments'] = (released) =>
  `Diese Songs kamen am ${released} auf die offizielle Playlist, dem Tag, an dem der Film erschien. Keine Quelle, die wir gefunden haben, sagt, wo im Film sie laufen, oder ob überhaupt.`
export const tellUsOfOne = 'Kennst du eine? Schreib uns'
export const unknownScene = 'Was dabei im Bild passiert, wissen wir noch nicht.'
export const unknownInFilm =
  'Wo im Film der Song läuft, oder ob überhaupt, wissen wir noch nicht.'
export const tellUs = 'Weißt du es? Schreib uns'
export const tellUsOf: Texts['tellUsOf'] = (title) =>
  `Weißt du es? Schreib uns zu ${title}`
export const yearSource: Texts['yearSource'] = (source) => [
  'Erscheinungsjahr: ',
  source,
]
export const countdownNumber: Texts['countdownNumber'] = (rank) =>
  `Platz ${rank}`
export const brokenRow = 'Den Rest zu diesem Song konnten wir nicht zeigen.'

// Songs, seasons and episodes

/** A date of the content: “17. Juli 2026”. */
export const longDate: Texts['longDate'] = (date) =>
  calendar.format(new Date(date))
/** Several names in one: “girls, seven und Tired”. */
function inList(names: readonly string[]) {
  return lists.format(names)
}

/** A season or a film as a label or a heading: “Staffel 1”, “Der Film”. */
export const partName: Texts['partName'] = (part) => {
  if (typeof part === 'number') return `Staffel ${part}`
  const number = filmNumber(part)
  return number ? `Film ${number}` : 'Der Film'
}
/** The same as an answer to “where”: “Staffel 1”, “im Film”. */
function partWithin(part: PartId) {
  if (typeof part === 'number') return `Staffel ${part}`
  const number = filmNumber(part)
  return number ? `in Film ${number}` : 'im Film'
}
/** The same of what somebody has seen: “Staffel 1”, “Film”. */
function partSeen(part: PartId) {
  if (typeof part === 'number') return `Staffel ${part}`
  const number = filmNumber(part)
  return number ? `Film ${number}` : 'Film'
}

export const episodeName: Texts['episodeName'] = ({ season, episode }) => {
  if (typeof season !== 'number') return partName(season)
  return episode === undefined
    ? `Staffel ${season}, Folge noch unbekannt`
    : `Staffel ${season}, Folge ${episode}`
}
/** The same as an answer to “where”. */
export const episodeWithin: Texts['episodeWithin'] = ({ season, episode }) => {
  if (typeof season !== 'number') return partWithin(season)
  return episode === undefined
    ? `Staffel ${season}, Folge noch unbekannt`
    : `Staffel ${season}, Folge ${episode}`
}
export const episodeHeading: Texts['episodeHeading'] = ({
  season,
  episode,
}) => {
  if (typeof season !== 'number') return partName(season)
  return episode === undefined
    ? `Staffel ${season} · Folge noch unbekannt`
    : `Staffel ${season} · Folge ${episode}`
}
/** The same in as few letters as can be. */
export const episodeShort: Texts['episodeShort'] = ({ season, episode }) =>
  typeof season === 'number' ? `${season}.${episode ?? '?'}` : partName(season)
export const filmHeading: Texts['filmHeading'] = ({ id, title }) =>
  `${title} · ${partName(id)}`
export const episodeOfSeason: Texts['episodeOfSeason'] = (episode) =>
  episode === undefined ? 'Folge noch unbekannt' : `Folge ${episode}`

export const sortNames: Texts['sortNames'] = {
  countdown: '10 bis 1',
  winner: '1 bis 10',
  story: 'Nach Handlung',
  title: 'Nach Titel',
  artist: 'Nach Act',
  year: 'Nach Jahr',
  best: 'Beste Treffer',
}

export const placementNames: Texts['placementNames'] = {
  confirmed: 'Bestätigt',
  'single-source': 'Eine Quelle',
  'season-only': 'Staffel bekannt',
  'playlist-only': 'Nur Playlist',
}
export const placementName: Texts['placementName'] = ({
  basis,
  momentDisputed,
}) => {
  if (!momentDisputed) return placementNames[basis]
  return basis === 'confirmed'
    ? 'Folge bestätigt, Moment umstritten'
    : 'Eine Quelle, Moment umstritten'
}
export const placementMeanings: Texts['placementMeanings'] = {
  confirmed:
    'Zwei unabhängige Quellen nennen diese Folge, oder eine offizielle.',
  'single-source':
    'Eine Quelle nennt diese Folge, und bisher bestätigt das keine andere.',
  'season-only':
    'Der Song kam auf die offizielle Playlist, als diese Staffel erschien. Das beweist nicht, dass er in der Serie zu hören ist, und die Folge kennen wir nicht.',
  'playlist-only':
    'Der Song kam an dem Tag auf die offizielle Playlist, an dem der Film erschien. Nichts sagt uns, wo im Film er läuft, oder ob überhaupt.',
}

export const contentNoteNames: Texts['contentNoteNames'] = {
  'homophobic-bullying': 'homofeindliches Mobbing',
  'homophobic-parent': 'homofeindlicher Elternteil',
  fight: 'Schlägerei',
  'eating-disorder': 'Essstörung',
  'self-harm': 'Selbstverletzung',
}
export const contentNote: Texts['contentNote'] = (notes) =>
  `Inhaltshinweis: ${inList(notes.map((note) => contentNoteNames[note]))}`

// Scenes, and holding them back

/**
 * How far the scenes of a page go, or how many are hidden, in a line of a narrow
 * phone: at most 40 letters.
 */
export const guardSentence: Texts['guardSentence'] = (extent) => {
  if (extent.kind === 'untold') return ''
  if (extent.kind === 'upTo')
    return typeof extent.part === 'number'
      ? `Spoiler bis Staffel ${extent.part}`
      : filmNumber(extent.part)
        ? `Spoiler bis ${partSeen(extent.part)}`
        : 'Spoiler bis zum Film'
  if (extent.kind === 'shown') return 'Alle Szenen sichtbar'
  if (extent.kind === 'shownAnyway')
    return plural(extent.count, {
      one: `${extent.count} Szene doch sichtbar`,
      other: `${extent.count} Szenen doch sichtbar`,
    })
  if (extent.kind === 'hiddenButSome')
    return plural(extent.count, {
      one: `${extent.count} Szene versteckt, ${extent.shownAnyway} doch sichtbar`,
      other: `${extent.count} Szenen versteckt, ${extent.shownAnyway} doch sichtbar`,
    })
  if (extent.count === undefined)
    return extent.kept
      ? 'Szenen sind versteckt, wie gewünscht'
      : 'Szenen sind versteckt, für diesen Besuch'
  return extent.kept
    ? plural(extent.count, {
        one: `${extent.count} Szene versteckt, wie gewünscht`,
        other: `${extent.count} Szenen versteckt, wie gewünscht`,
      })
    : plural(extent.count, {
        one: `${extent.count} Szene versteckt, für diesen Besuch`,
        other: `${extent.count} Szenen versteckt, für diesen Besuch`,
      })
}
export const showHidden: Texts['showHidden'] = (count) =>
  plural(count, { one: 'Zeigen', other: 'Zeigen' })
export const showHiddenNow: Texts['showHiddenNow'] = (count) =>
  plural(count, {
    one: 'Ja, vorerst zeigen',
    other: 'Ja, vorerst alle zeigen',
  })
export const hideShown: Texts['hideShown'] = (count) =>
  plural(count, { one: 'Verstecken', other: 'Verstecken' })
export const hideShownAgain: Texts['hideShownAgain'] = (count) =>
  plural(count, {
    one: 'Wieder verstecken',
    other: 'Wieder verstecken',
  })

export const hiddenAsAsked = 'Versteckt, wie gewünscht.'
export const showStory: Texts['showStory'] = {
  scene: (at) => `Szene zeigen (${episodeWithin(at)})`,
  details: (at) => `Details zeigen (${episodeWithin(at)})`,
}
export const hideStory: Texts['hideStory'] = {
  scene: (at) => `Szene verstecken (${episodeWithin(at)})`,
  details: (at) => `Details verstecken (${episodeWithin(at)})`,
}

/** Before how far somebody has watched: “Gesehen S1 F4”. */
export const seenLabel = 'Gesehen'
export const seenName: Texts['seenName'] = (seen) => {
  if (seen.kind === 'none') return 'noch nichts'
  if (seen.kind === 'all') return 'alles'
  if (seen.kind === 'film')
    return seen.title
      ? `${partSeen(seen.film)}, ${seen.title}`
      : partSeen(seen.film)
  return seen.kind === 'season'
    ? `Staffel ${seen.season} komplett`
    : `Staffel ${seen.season} bis Folge ${seen.episode}`
}
/** The same after “Gesehen”. */
export const seenShort: Texts['seenShort'] = (seen) => {
  if (seen.kind === 'none') return 'nichts'
  if (seen.kind === 'all') return 'alles'
  if (seen.kind === 'film') return partSeen(seen.film)
  return seen.kind === 'season'
    ? `Staffel ${seen.season}`
    : `S${seen.season} F${seen.episode}`
}
/** The same on a narrow phone. */
export const seenShortest: Texts['seenShortest'] = (seen) => {
  if (seen.kind === 'none') return 'nichts'
  if (seen.kind === 'all') return 'alles'
  if (seen.kind === 'film') return partSeen(seen.film)
  return seen.kind === 'season'
    ? `S${seen.season}`
    : `S${seen.season} F${seen.episode}`
}

export const spoilers = 'Spoiler'
export const contentNotes = 'Inhaltshinweise'
/** Before “Schlägerei” and others. */
export const hideScenesWith = 'Szenen verstecken mit'

// Cards

export const artistFormerly: Texts['artistFormerly'] = (
  artist,
  formerName,
  former,
) => [artist, former([', früher ', formerName])]
export const howWeKnow = 'Unsere Quellen'
/** The same read out alone, so it begins with the same words. */
export const howWeKnowOf: Texts['howWeKnowOf'] = (title) =>
  `Unsere Quellen: wo ${title} läuft`
/** Read out of a button with “Teilen” on it. */
export const shareSong: Texts['shareSong'] = (title) => `Teilen: ${title}`
export const report = 'Melden'
export const reportOn: Texts['reportOn'] = (title) =>
  `Melden: Fehler bei ${title}`

/** What a visitor’s report begins with, in a mail or a form of ours. */
export const mistakeTitle: Texts['mistakeTitle'] = ({ title, artist }) =>
  `Fehler: ${title} von ${artist}`
/** Never what happens in a scene. */
export const mistakeText: Texts['mistakeText'] = ({
  title,
  artist,
  slug,
  ...at
}) => `Song: ${title} von ${artist} (${slug})
Wo er laut Website läuft: ${episodeWithin(at)}

Was falsch ist oder fehlt:

Woher weißt du das? (Am besten hilft ein Link.)
`
export const mistakeTitleOfNone = 'Ein Fehler'
export const mistakeTextOfNone = `Was falsch ist oder fehlt:

Woher weißt du das? (Am besten hilft ein Link.)
`

export const moreOfEpisode: Texts['moreOfEpisode'] = (count) =>
  plural(count, {
    one: `${count} weiterer Song, den wir aus dieser Folge kennen`,
    other: `${count} weitere Songs, die wir aus dieser Folge kennen`,
  })

// Marks

export const markNames: Texts['markNames'] = {
  loved: 'Lieblingssong',
  heard: 'Gehört',
}
export const markSong: Texts['markSong'] = {
  loved: (title) => `Lieblingssong: ${title}`,
  heard: (title) => `Gehört: ${title}`,
}

export const lovedSongs = 'Deine Lieblingssongs'
export const lovedNotLoaded =
  'Deine Lieblingssongs konnten wir nicht laden. Markiert sind sie noch.'
export const yourMarks = 'Deine Markierungen'
export const noMarks =
  'Noch keine Markierungen. Tipp bei einem Song auf das Herz oder das Häkchen. Alles bleibt auf diesem Gerät.'
export const marksCount: Texts['marksCount'] = (loved, heard) =>
  plural(loved, {
    one: `${loved} Lieblingssong, ${heard} gehört, nur auf diesem Gerät. Mit einer exportierten Datei nimmst du alles auf ein anderes mit.`,
    other: `${loved} Lieblingssongs, ${heard} gehört, nur auf diesem Gerät. Mit einer exportierten Datei nimmst du alles auf ein anderes mit.`,
  })
export const marksNewer =
  'Deine Markierungen wurden mit einer neueren Version der Website gespeichert. Lade neu, um sie zu sehen.'
export const marksNotKept =
  'Dein Browser merkt sie sich nicht bis zum nächsten Mal.'
export const exportMarks = 'Als Datei exportieren'
export const importMarks = 'Aus Datei importieren'
export const marksAdded: Texts['marksAdded'] = (count) =>
  count === 0
    ? 'Die Markierungen aus dieser Datei hattest du alle schon.'
    : plural(count, {
        one: `${count} Markierung hinzugefügt.`,
        other: `${count} Markierungen hinzugefügt.`,
      })
export const marksAddedAndUnknown: Texts['marksAddedAndUnknown'] = (
  count,
  unknown,
) => {
  const kept = plural(unknown, {
    one: `${unknown} weitere gehört zu einem Song, den wir nicht haben.`,
    other: `${unknown} weitere gehören zu Songs, die wir nicht haben.`,
  })
  return `${marksAdded(count)} ${kept}`
}
export const marksRefused: Texts['marksRefused'] = {
  unreadable:
    'In dieser Datei sind keine Markierungen. Es hat sich nichts geändert.',
  newer:
    'Diese Datei stammt aus einer neueren Version der Website. Lade neu und importier sie dann noch einmal. Es hat sich nichts geändert.',
}
export const deleteMarks = 'Löschen'
export const deleteMarksNow: Texts['deleteMarksNow'] = (count) =>
  plural(count, {
    one: `Ja, ${count} Markierung löschen`,
    other: `Ja, ${count} Markierungen löschen`,
  })
export const putMarksBack = 'Zurückholen'

// Listening
export const listen = 'Anhören'
export const listenTo: Texts['listenTo'] = (title) => `Anhören: ${title}`
export const listenToOffline: Texts['listenToOffline'] = (title) =>
  `Anhören: ${title}. Du bist offline: Songs öffnen sich nicht.`
export const listenToOn: Texts['listenToOn'] = (title, service) =>
  `Anhören: ${title} bei ${service}, öffnet einen neuen Tab`
export const listenToOnOffline: Texts['listenToOnOffline'] = (title, service) =>
  `Anhören: ${title} bei ${service}, öffnet einen neuen Tab. Du bist offline: Songs öffnen sich nicht.`
export const listenToOnWithNote: Texts['listenToOnWithNote'] = (
  title,
  service,
  note,
) => `Anhören: ${title} bei ${service}, ${note}, öffnet einen neuen Tab`
// Beside the button, in one short line.
export const listensNowhere = 'bei deinem Dienst · wählen'
export const listensIn: Texts['listensIn'] = (service) =>
  `bei ${service} · ändern`
export const listensOffline = 'Du bist offline'
export const songsWontOpen = 'Du bist offline: Songs öffnen sich nicht'

export const whereToListen = 'Zum Anhören'
export const whereDoYouListen = 'Wo hörst du Musik?'
export const askedOnce =
  'Wir fragen nur einmal. Danach bringt dich „Anhören“ direkt dorthin.'
export const askedAgain: Texts['askedAgain'] = (service) =>
  `„Anhören“ öffnet ${service}. Hier kannst du einen anderen Dienst nehmen, nur dieses eine Mal.`
export const fromNowOn = 'Ab jetzt für jeden Song nehmen'
export const moreServices: Texts['moreServices'] = (count) =>
  plural(count, {
    one: `${count} weiterer Dienst`,
    other: `${count} weitere Dienste`,
  })
export const serviceNotes: Texts['serviceNotes'] = {
  pandora: 'nur in den USA',
  youtube: 'gratis, ohne Konto',
}
export const exactRecording = 'Genau diese Aufnahme'
export const exactRecordingWhere = 'bei Spotify'
export const exactRecordingOf: Texts['exactRecordingOf'] = (title) =>
  `Genau diese Aufnahme bei Spotify: ${title}, öffnet einen neuen Tab`
export const copyTitleAndArtist = 'Titel und Act kopieren'
export const forOtherApps = 'für jede andere App'

export const ownService = 'Wo du Musik hörst'
export const chooseService = 'Wählen…'
export const appleMusicCountry = 'Land bei Apple Music'
export const exampleCountry = 'z.\u00a0B. de'

// Playlists and shared texts
export const formatNames: Texts['formatNames'] = {
  text: 'Act - Titel',
  numbered: 'Nummerierte Liste',
  spotify: 'Tracks für Spotify',
  youtube: 'Links zu YouTube',
  tuneMyMusic: 'CSV für TuneMyMusic',
  csv: 'CSV für Playlist-Tools',
  spreadsheet: 'CSV für Tabellen',
  xspf: 'XSPF',
  jspf: 'JSPF',
  json: 'JSON',
}
/** Where each can be used, promising no more than the place itself does. */
export const formatUses: Texts['formatUses'] = {
  text: 'Ein Song pro Zeile, fertig zum Einfügen in ein Playlist-Tool.',
  numbered: 'Zum Lesen: für eine Nachricht, einen Brief, die Kühlschranktür.',
  spotify:
    'Für die Spotify-App am Computer: Öffne eine deiner Playlists und füg sie ein.',
  youtube:
    'Für jeden Song eine Suche, in der Reihenfolge der Liste, zum Behalten oder Verschicken.',
  tuneMyMusic: 'Für TuneMyMusic, das aus einer Datei Playlists macht.',
  csv: 'Für Tools, die aus einer Datei Playlists machen.',
  spreadsheet:
    'Als UTF-8 gekennzeichnet, damit Umlaute und Akzente in Excel heil bleiben.',
  xspf: 'Für Musikplayer, die Songs am Namen finden. Ton ist keiner darin.',
  jspf: 'XSPF als JSON, fürs Programmieren.',
  json: 'Für Code, den du selbst schreibst.',
}
/** Where we saw a file work, and where not: of the others we do not know. */
export const formatSeen: Texts['formatSeen'] = {
  xspf: 'In VLC haben wir die Songs aufgelistet gesehen. Die Player von GNOME und Audacious zeigen nichts, weil kein Ton darin ist.',
  jspf: 'ListenBrainz nimmt es nicht an: Es verlangt Kennungen von MusicBrainz.',
}
export const leftOutSongs: Texts['leftOutSongs'] = (count) =>
  plural(count, {
    one: `${count} Song fehlt darin.`,
    other: `${count} Songs fehlen darin.`,
  })
/** The name of a file whose list has no letters for one. */
export const unnamedFile = 'songs'
export const topTenTitle: Texts['topTenTitle'] = (count) => {
  if (count === 10) return 'Meine Heartstopper-Top-Ten'
  return plural(count, {
    one: 'Mein einer Song aus Heartstopper',
    other: `Meine Heartstopper-Top-${count}`,
  })
}

// Loading, and when something fails

export const absences: Texts['absences'] = {
  // Of the songs and of the app’s own parts alike.
  loading: {
    title: 'Der Rest der Seite lädt',
    text: 'Dauert es lange, ist vielleicht deine Verbindung langsam. Du musst nichts tun.',
  },
  offline: {
    title: 'Du bist offline',
    text: 'Die Songs sind noch nicht auf diesem Gerät gespeichert. Sie laden, sobald du wieder online bist.',
  },
  unreachable: {
    title: 'Wir konnten die Songs nicht erreichen',
    text: 'Wir haben es ein paarmal versucht, aber die Verbindung ist immer abgebrochen. Deine Filter sind in der Adresszeile sicher.',
  },
  slow: {
    title: 'Die Songs brauchen zu lange',
    text: 'Deine Verbindung ist sehr langsam, oder sie steht still. Deine Filter sind in der Adresszeile sicher.',
  },
  busy: {
    title: 'Bei uns ist zu viel los',
    text: 'Gerade sind zu viele hier, oder wir reparieren etwas. Versuch es in ein paar Minuten noch einmal.',
  },
  missing: {
    title: 'Wir finden die Songs nicht',
    text: 'Das ist unser Fehler, und wir müssen ihn beheben. Deine Filter sind in der Adresszeile sicher.',
  },
  foreign: {
    title: 'Dein Netzwerk hat uns etwas anderes geschickt',
    text: 'Manche Netzwerke zeigen eine eigene Seite, bis du dich anmeldest. Danach versuch es noch einmal.',
  },
  damaged: {
    title: 'Die Songs sind beschädigt angekommen',
    text: 'Das ist unser Fehler, und wir müssen ihn beheben. Deine Filter sind in der Adresszeile sicher.',
  },
  older: {
    title: 'Wir sind mitten in einem Update',
    text: 'Die Songs sind älter als diese Seite. Versuch es in ein paar Minuten noch einmal.',
  },
  newer: {
    title: 'Es gibt eine neuere Version dieser Seite',
    text: 'Wir haben die Website aktualisiert, während du sie offen hattest.',
  },
  broken: {
    title: 'Diese Seite ist kaputtgegangen',
    text: 'Der Rest der Website geht noch; neu laden hilft vielleicht.',
  },
}
export const tryAgain = 'Noch mal'
export const reload = 'Neu laden'
export const whatWentWrong = 'Was schiefging'

/* Of a part of the page that failed; “Neu laden” follows. */
export const spoilersBroken =
  'Leider wurden die Spoiler-Einstellungen nicht geladen.'
export const filtersBroken = 'Leider wurden die Filter nicht geladen.'
export const listMenusBroken =
  'Leider wurden die Menüs über der Liste nicht geladen.'
export const moreAnswersBroken =
  'Leider wurden die anderen Songs zu deiner Suche nicht geladen.'
export const numbersBroken =
  'Leider wurde der Soundtrack in Zahlen nicht geladen.'
export const takeAwayBroken = 'Leider wurde „Nimm die Liste mit“ nicht geladen.'

export const copied = 'Kopiert'
export const copyFromHere = 'Kopier es von hier:'
/** Of a file: no browser tells what became of it. */
export const savedAs: Texts['savedAs'] = (file) =>
  `${file} müsste jetzt in deinen Downloads sein.`
export const notSaved: Texts['notSaved'] = (file) =>
  `Dein Browser wollte ${file} nicht speichern.`
export const copyInstead = 'Nicht da? Kopier stattdessen den Text'

// Previews, search engines and the installed app
export const soundtrackPageTitle = `Alle Songs, die wir kennen · ${siteName}`
export const revealPageTitle = `Die Enthüllung · ${siteName}`
export const minePageTitle = `Deine Top Ten · ${siteName}`
export const aboutPageTitle = `Infos · ${siteName}`
export const notFoundPageTitle = `Seite nicht gefunden · ${siteName}`
export const songPageTitle: Texts['songPageTitle'] = (song) =>
  `${song.title} von ${song.artist} · ${siteName}`

/* Descriptions: 160 letters at most. */
export const countdownDescription =
  'Die zehn besten Needle Drops aus Heartstopper als Countdown: die Szene hinter jedem Song, und mit einem Tippen hörst du ihn dort, wo du Musik hörst.'
export const soundtrackDescription =
  'Alle Songs aus Heartstopper, die wir kennen, Folge um Folge, und aus dem Film: wo sie laufen, wie sicher wir sind, wer es sagt und wo du sie hören kannst.'
export const revealDescription =
  'Die zehn besten Needle Drops aus Heartstopper, einer nach dem anderen, von zehn bis eins. Spicken gilt nicht.'
export const mineDescription =
  'Wähl deine eigenen zehn aus allen Songs in Heartstopper, ordne sie, sieh, wie sie zum Ranking passen, und verschick den Link.'
export const aboutDescription =
  'Von wem das Ranking stammt, wie wir geprüft haben, wo jeder Song läuft, und was auf deinem Gerät bleibt.'
export const notFoundDescription = 'Unter dieser Adresse gibt es keine Seite.'
export const songDescription: Texts['songDescription'] = (song) => {
  const year = song.year ? ` (${song.year})` : ''
  return song.album === undefined
    ? `${song.title} von ${song.artist}${year}: wo der Song in Heartstopper läuft, soweit bekannt, Quellen und Links zum Anhören.`
    : `${song.title} von ${song.artist}, aus ${song.album}${year}: wo der Song in Heartstopper läuft, soweit bekannt, Quellen und Links zum Anhören.`
}

export const sitePreviewAlt =
  'Der Name der Website über einer Reihe gezeichneter Blätter'
export const revealPreviewAlt =
  'Ein versiegelter Brief und die Worte „Die Enthüllung“'
export const songPreviewAlt: Texts['songPreviewAlt'] = (song) =>
  `„${song.title}“ von ${song.artist}, neben gezeichneten Blättern`
/** The name of the site in two lines, each of 18 letters at most. */
export const sitePreviewLines: Texts['sitePreviewLines'] = [
  'Heartstopper,',
  'Song um Song',
]
export const revealPreviewLine = 'ein Song nach dem anderen'

export const showName = 'Heartstopper'
export const songByArtist: Texts['songByArtist'] = (song) =>
  `${song.title} von ${song.artist}`

/** Below the icon of the installed app: 12 letters at most. */
export const appShortName = 'Song um Song'
export const appDescription =
  'Die zehn besten Needle Drops aus Heartstopper als Countdown: die Szene hinter jedem Song, und ein Link zum Anhören.'
export const appScreenNarrow =
  'Der Countdown auf einem Handy: Filter, dann eine Zeichnung zu jedem Song'
export const appScreenWide =
  'Der Countdown: Filter über einer handgezeichneten Karte für jeden Song'
