/*
 * French, as spoken in France. What a message is for stands beside the English
 * one; how this language is written, in `README.md`. Spaces before : ; ! ? % and
 * within « » do not break, and look like any other here.
 */

import type { Texts } from '../Texts.ts'
import { filmNumber } from '../filmNumber.ts'
import { pluralIn } from '../plural.ts'
import type { PartId } from '../../songs/partId.ts'
import type { Sort } from '../../songs/sorts.ts'

const plural = /* @__PURE__ */ pluralIn<'one' | 'other'>('fr')
const lists = /* @__PURE__ */ new Intl.ListFormat('fr-FR')
const calendar = /* @__PURE__ */ new Intl.DateTimeFormat('fr-FR', {
  dateStyle: 'long',
  timeZone: 'UTC',
})

// Around every page
export const siteName = 'Heartstopper en chansons'
export const skipToSongs = 'Aller aux chansons'
export const skipToPage = 'Aller au contenu'
export const footer =
  'Par des fans, pour les fans ; rien à voir avec l’équipe de la série. Les chansons s’ouvrent sous forme de recherche, sur la plateforme que tu choisis. Pas de compte, pas de pistage, et rien n’est envoyé tant que tu ne suis pas un lien.'
export const siteVersion: Texts['siteVersion'] = (version) =>
  `Version ${version}`
export const inDevelopment = 'en développement'
export const notWorkingYet = 'Ça ne marche pas encore.'

/** The name of the menu of languages. */
export const languageMenu = 'Langue'

export const searchName = 'Chansons'
export const searchLabel = 'Chercher une chanson, une scène, quelqu’un'
export const searchHint = 'Chansons, scènes…'

export const tabsName = 'Pages'
export const countdownTab = 'Top 10'
export const soundtrackTab = 'Chansons'
export const revealTab = 'Révélation'
export const mineTab = 'Mon top'
export const aboutTab = 'Infos'

export const newVersionReady = 'Une nouvelle version est prête.'
export const declineNewVersion = 'Plus tard'

// Not found
export const notFoundTitle = 'Cette page est introuvable'
export const notFoundHint =
  'Vérifie l’adresse ; la page a peut-être changé de place. La recherche ci-dessus connaît toutes les chansons, ou choisis-en une du top 10.'
export const theTenSongs = 'Les dix chansons'

// About
export const aboutHeading = 'À propos de ce top 10'

export const aboutRankingHeading = 'D’où vient le classement'
export const aboutRanking: Texts['aboutRanking'] = (link) => [
  'Pas de nous. C’est ',
  link('un classement de dix chansons'),
  ' trouvé sur le site d’Ezra Williams, dont une chanson y figure ; on ne sait pas qui l’a publié en premier. Ce qu’on dit de chaque chanson, en revanche, vient de nous.',
]
export const aboutSeasons: Texts['aboutSeasons'] = (songsOf, next) => {
  const songs = inList(
    songsOf.map(({ season, count }) => `${count} de la saison ${season}`),
  )
  return next
    ? `Ses chansons : ${songs}. La saison ${next.season} n’était pas encore là : elle est sortie le ${longDate(next.released)}.`
    : `Ses chansons : ${songs}.`
}
export const aboutNeedleDrops =
  'Le classement parle de « needle drops ». Un needle drop, c’est un moment musical : une chanson arrive, et c’est elle qui fait la scène.'

export const aboutCheckedHeading = 'Comment on a vérifié chaque chanson'
export const aboutChecked =
  'On a comparé le classement à d’autres sources, chanson par chanson. La page de chaque chanson donne ses sources, et dit quand elles se contredisent ou quand il n’y en a qu’une. Les sources dont on n’a vu qu’une copie, ou qui n’ont pas d’adresse sécurisée, sont citées sans lien.'
export const aboutSong: Texts['aboutSong'] = (rank, title) =>
  `${rank}. ${title}`
export const aboutPlacement: Texts['aboutPlacement'] = (
  label,
  note,
  strong,
) => [strong(`${label}.`), ` ${note}`]

export const aboutUnknownHeading = 'Ce qu’on ne sait pas'
export const aboutUnknown: Texts['aboutUnknown'] = (films) => [
  'Si cette liste est complète. Ce n’est pas le cas : on n’a trouvé aucune liste de chansons pour les épisodes 6 et 7 de la saison 2, ni pour presque toute la saison 3. On ne compte donc que les chansons qu’on connaît, ou celles qu’on sait situer.',
  'Si on entend vraiment chaque chanson dans la série. Une chanson présente seulement sur la playlist officielle n’y passe peut-être pas : la playlist a déjà contenu la musique d’un teaser, et des chansons en ont été retirées.',
  ...films.map(
    ({ title, released }) =>
      `À quel moment du film ${title} passe une chanson, ou si elle y passe vraiment. Tout ce qu’on sait, c’est que les chansons du film ont rejoint la playlist le ${longDate(released)}, le jour de sa sortie.`,
  ),
  'Laquelle de deux chansons d’un même épisode passe en premier, sauf si une source le dit.',
  'Parfois, qui est à l’écran. Quand c’est une supposition, on le dit.',
  'Ce qu’il y a d’autre dans une chanson ou un épisode. Les avertissements portent sur les scènes qu’on décrit, pas sur les paroles.',
  'Si ta plateforme a la chanson. Nos liens ouvrent une recherche, donc ils restent valables ; mais elle peut ne rien donner.',
]
export const aboutTellUs =
  'Une erreur, ou une info qui nous manque ? Dis-le-nous'

export const aboutOrdersHeading = 'Comment on compare deux ordres'
export const aboutOrders =
  'Quand tu choisis des chansons et que tu les classes, on te dit quelle part de ta liste est dans le même ordre que le classement, ou que la liste de quelqu’un d’autre. Pour ça, on prend toutes les paires de chansons présentes dans les deux et on regarde laquelle vient en premier. Dix chansons font 45 paires : si les deux ordres sont d’accord sur 39 d’entre elles, ça fait 87 %. C’est une façon plus simple de dire ce qu’on appelle en statistiques le tau de Kendall. Il compte les mêmes paires, mais va de −1, quand un ordre est l’inverse de l’autre, à 1, quand les deux sont identiques.'

export const aboutDeviceHeading = 'Ce qui est gardé sur ton appareil'
export const aboutDevice: Texts['aboutDevice'] = [
  'Où tu écoutes, et ton pays si c’est Apple Music',
  'La langue dans laquelle tu lis, dès que tu en choisis une',
  'Jusqu’où tu as regardé, et les sujets que tu préfères éviter',
  'Les chansons où tu as mis un repère, et où tu en es quand tu les écoutes dans l’ordre',
  'Ton propre top 10, et le nom que tu lui donnes',
  'Où tu en es dans la révélation',
  'Une copie de ces pages, si ton navigateur le permet, pour les ouvrir hors ligne',
]
export const aboutNothingElse =
  'C’est tout, et ça reste là. Pas de compte, pas de cookies, pas de compteur de visites, pas de tiers. Rien ne quitte ton appareil tant que tu ne suis pas un lien ; un lien d’écoute dit à la plateforme quelle chanson chercher.'
export const aboutSharedLinks =
  'Tes filtres et ta recherche sont dans l’adresse, pour que tu puisses la partager. Un lien que tu partages ne dit jamais jusqu’où tu as regardé, et ne contient ton top 10 que si c’est lui que tu partages.'
export const forgetEverything = 'Tout oublier sur cet appareil'
export const forgetHint =
  'Ça supprime tes réglages, tes repères et ton top 10. Impossible de revenir en arrière.'
export const forgetConfirm = 'Oui, tout oublier'
export const forgetOutcomes: Texts['forgetOutcomes'] = {
  forgotten:
    'C’est fait. Il ne reste rien de ce site sur cet appareil : ni réglages, ni pages enregistrées.',
  refused:
    'Ton navigateur n’a pas voulu tout supprimer. Tu peux effacer le reste dans ses réglages, sous « Données de sites ».',
}

export const aboutSpoilersHeading = 'Comment on masque les spoilers'
export const aboutSpoilers =
  'Dis-nous jusqu’où tu as regardé, et on masque ce qui te spoilerait la suite : la scène, ses personnages, son dessin, le titre de l’épisode, les résultats de recherche et les filtres. Les titres, les artistes et les liens d’écoute restent. Si on ne connaît pas l’épisode d’une chanson, sa scène reste masquée jusqu’à ce que tu aies vu toute la saison.'
export const aboutSpoilersLimit =
  'Tout est quand même dans le fichier d’où viennent les chansons : ça t’évite de lire trop loin, mais ce n’est pas un verrou. Dans la révélation, une chanson n’est pas sur la page avant son tour, même si elle est aussi dans ce fichier.'

export const aboutCreditsHeading = 'Crédits et licences'
export const aboutCredits =
  'Le code et les dessins sont de nous, sous licence MIT ; nos textes sont libres d’utilisation sous CC BY 4.0, et nos données sous CC0. Le lettrage est en Shantell Sans, le texte en Figtree : deux polices sous SIL Open Font License 1.1. Les chansons, la série et les noms appartiennent à leurs ayants droit. C’est un projet de fans, qui n’est ni réalisé ni soutenu par l’équipe de la série.'
export const aboutLicences: Texts['aboutLicences'] = (link) => [
  'Ce site utilise aussi du code écrit par d’autres : voir ',
  link('par qui, et sous quelles licences'),
  '.',
]

// A song’s page
export const songBackName = 'Retour'
export const songBackToCountdown = 'Retour au top 10'
export const songBackToSoundtrack = 'Retour aux chansons'
export const songBackToMine = 'Retour à ton top 10'
export const songBackToAbout = 'Retour aux infos'
export const songOnScreen = 'À l’écran'
export const songProbablyThere = 'Probablement là'
export const songFrom = 'Extrait de'
export const songSingle: Texts['songSingle'] = (title, cite) => [
  cite(title),
  ' (single)',
]
export const songYear = 'Année'
export const songLength = 'Durée'
export const songMore = 'Autres chansons'
export const songInCountdown = 'Dans le top 10'
export const songInStory = 'Dans le récit'
export const songJustBefore = 'Juste avant'
export const songJustAfter = 'Juste après'
export const songSameEpisode = 'Aussi dans cet épisode'
export const songMoreBy: Texts['songMoreBy'] = (artist) => `Aussi par ${artist}`
/** Beside the address of a song that is shared: no rank, nothing of a scene. */
export const songShared: Texts['songShared'] = (song) =>
  `« ${song.title} » par ${song.artist}, une des chansons de Heartstopper`

// The reveal
export const revealHeading = 'La révélation'
export const revealLead =
  'Les dix moments musicaux de Heartstopper, un par un, du numéro dix au numéro un. Interdit de jeter un œil à la suite.'
export const revealWays =
  'Pour avancer, utilise le bouton, la barre d’espace, les flèches ou une télécommande de présentation, ou glisse vers la gauche.'
export const revealNeedsScript =
  'La révélation a besoin de JavaScript. La liste entière, non.'
export const revealListInstead = 'Voir plutôt la liste entière'
export const revealStartAgain = 'Recommencer'

export const revealStart: Texts['revealStart'] = (rank) =>
  `Commencer au numéro ${rank}`
export const revealGoOn: Texts['revealGoOn'] = (rank) =>
  `Reprendre : numéro ${rank}`
export const revealNext: Texts['revealNext'] = (rank) =>
  `Suite : numéro ${rank}`
export const revealEnd = 'La fin'
export const revealBack = 'Retour'
export const revealSkip = 'Aller au numéro 1'
/** The same, where there is little room. */
export const revealSkipShort = 'Numéro 1'
export const revealFullScreen = 'Plein écran'
export const fullScreenRefused =
  'Ton navigateur n’est pas passé en plein écran, ou n’en est pas sorti.'
export const revealStrip = 'Déjà révélées'
export const revealSong: Texts['revealSong'] = (rank, title) =>
  `Numéro ${rank} : ${title}`
export const revealTurn: Texts['revealTurn'] = (song) =>
  `Numéro ${song.rank} : ${song.title} par ${song.artist}`

export const revealEnding = 'Et voilà le top 10 au complet !'
export const revealShareName = 'Partager la révélation'
export const revealShared =
  'Les dix meilleurs moments musicaux de Heartstopper, un par un. Tu devines le numéro 1 ?'
export const revealWholeList = 'Voir la liste entière'
export const revealMakeYours = 'Fais ton propre top 10'

// My ten
export const mineHeading = 'Ton top 10'
export const mineLede =
  'Choisis dix chansons, ou autant que tu veux, et classe-les. La liste reste sur cet appareil, sauf si tu partages le lien.'
export const mineWithoutScript =
  'Il faut JavaScript pour choisir et déplacer des chansons, mais pas pour lire le classement.'
export const ownOrder = 'Ton ordre'
export const tenButton: Texts['tenButton'] = {
  in: 'Dans mon top',
  out: 'Ajouter à mon top',
  full: 'Mon top est plein',
}
export const tenButtonName: Texts['tenButtonName'] = {
  in: (title) => `Dans mon top : ${title}. Appuie pour la retirer`,
  out: (title) => `Ajouter à mon top : ${title}`,
  full: (title) => `Mon top est plein : pas de place pour ${title}`,
}
export const addSongs = 'Ajouter des chansons'
export const pickerSearch = 'Trouver une chanson à ajouter'
export const pickSong = 'Ajouter'
export const pickSongName: Texts['pickSongName'] = (title, artist) =>
  `Ajouter ${title} par ${artist}`
export const pickedSong = 'Ajoutée'
export const pickedSongName: Texts['pickedSongName'] = (title, artist) =>
  `Ajoutée : ${title} par ${artist}. Appuie pour la retirer`
export const nothingToPick =
  'Aucune chanson ne correspond. Essaie un titre, un nom d’artiste ou un personnage de la scène.'
export const lovedMark = 'Coup de cœur'
export const chosenCount: Texts['chosenCount'] = (count, most) => {
  if (count === most)
    return plural(count, {
      one: `Ta liste a ${count} chanson : c’est plein.`,
      other: `Ta liste a ${count} chansons : c’est plein.`,
    })
  return plural(count, {
    one: `Ta liste a ${count} chanson ; elle peut en contenir ${most}.`,
    other: `Ta liste a ${count} chansons ; elle peut en contenir ${most}.`,
  })
}
export const nothingChosen =
  'Pas encore de chanson. Choisis-en ci-dessous, ou appuie sur « Ajouter à mon top » partout où tu vois une chanson.'
export const emptyOrder = 'Partir de zéro'
export const removeSong: Texts['removeSong'] = (title) => `Retirer ${title}`
export const orderName = 'Nom de ta liste'
export const orderNameHint =
  'Il apparaît sur l’image et dans ce que tu partages.'
export const undo = 'Annuler'
export const redo = 'Rétablir'
export const resetToRanking = 'Revenir au classement'
export const numberOf: Texts['numberOf'] = (title) => `Numéro pour ${title}`
export const moveUp: Texts['moveUp'] = (title) => `Monter ${title}`
export const moveDown: Texts['moveDown'] = (title) => `Descendre ${title}`
export const shareOrder = 'Partager ton ordre'
export const orderShared: Texts['orderShared'] = (count, name) => {
  if (name) return `${name} : mes chansons de Heartstopper. Et les tiennes ?`
  return `${topTenTitle(count)}. Et toi, tu choisirais quoi ?`
}
export const orderNotKept =
  'Ton navigateur ne retiendra pas cet ordre. Enregistre le lien pour le garder.'

// How far a song has moved: what stands beside it, and what is read out.
export const moved: Texts['moved'] = (places) => {
  if (places === 'new') return 'ton choix à toi'
  if (places === 0) return 'même place'
  return places > 0 ? `monte de ${places}` : `descend de ${-places}`
}
export const movedFromRanking: Texts['movedFromRanking'] = (places) => {
  if (places === 'new') return 'ton choix à toi, absent du classement'
  if (places === 0) return 'même place que dans le classement'
  return places > 0
    ? `monte de ${places} par rapport au classement`
    : `descend de ${-places} par rapport au classement`
}
// A title in a list beside another, with what is only read out.
export const titleMoved: Texts['titleMoved'] = (title, places, unseen) => {
  if (places === 'new') return [title, unseen(', seulement ici')]
  if (places === 0) return [title, unseen(', même place')]
  return [
    title,
    unseen(places > 0 ? `, monte de ${places}` : `, descend de ${-places}`),
  ]
}

// Said once a song, or all of them, have moved.
export const movedTo: Texts['movedTo'] = (title, number, of) =>
  `${title}, numéro ${number} sur ${of}`
export const added: Texts['added'] = (title, number) =>
  `Ajoutée : ${title}, numéro ${number}`
export const takenOut: Texts['takenOut'] = (title, of) =>
  plural(of, {
    one: `Retirée : ${title}, il reste ${of} chanson`,
    other: `Retirée : ${title}, il reste ${of} chansons`,
  })
export const emptied = 'Liste vidée. Annule pour retrouver tes chansons'
export const undoneEmpty = 'Annulé : aucune chanson'
export const redoneEmpty = 'Rétabli : aucune chanson'
export const undoneWithout: Texts['undoneWithout'] = (title) =>
  `Annulé : ${title} n’est pas dans ta liste`
export const redoneWithout: Texts['redoneWithout'] = (title) =>
  `Rétabli : ${title} n’est pas dans ta liste`
export const undone: Texts['undone'] = (title, number, of) =>
  `Annulé : ${title}, numéro ${number} sur ${of}`
export const redone: Texts['redone'] = (title, number, of) =>
  `Rétabli : ${title}, numéro ${number} sur ${of}`
export const nowYours: Texts['nowYours'] = (title) =>
  `Cet ordre est maintenant le tien, avec ${title} en numéro 1`
export const backToRanking: Texts['backToRanking'] = (title) =>
  `Retour au classement, avec ${title} en numéro 1`

export const unreadableOrder =
  'On n’a pas réussi à lire l’ordre contenu dans ce lien. Il a peut-être été coupé, ou vient d’une version plus récente du site. Voici le tien.'
export const sentOrder = 'L’ordre qu’on t’a envoyé'
/** What whoever sent it calls it: somebody else’s words. */
export const sentOrderName: Texts['sentOrderName'] = (name) => [
  'Son nom : « ',
  name,
  ' ».',
]
export const inRanking: Texts['inRanking'] = (shared, same, of) => {
  const songs = rankingSongs(shared, of)
  return same === 0
    ? `${songs}, aucune à la même place`
    : `${songs}, dont ${same} à la même place`
}
function rankingSongs(shared: number, of: number) {
  if (shared < of) return `Tu en as ${shared} sur ${of}`
  return of === 10 ? 'Tu as les dix' : `Tu as les ${of}`
}
export const inBoth: Texts['inBoth'] = (shared, same) => {
  const songs = plural(shared, {
    one: `${shared} chanson dans les deux listes`,
    other: `${shared} chansons dans les deux listes`,
  })
  return same === 0
    ? `${songs}, aucune à la même place`
    : `${songs}, dont ${same} à la même place`
}
export const agreeOn: Texts['agreeOn'] = (agreed, pairs, large) => [
  'Vous êtes d’accord ',
  large(`${agreed} fois sur ${pairs}`),
]
export const adoptOrder = 'L’adopter'
export const keepOwnOrder = 'Garder le mien'
export const besideRanking = 'Face au classement'
export const yours = 'Le tien'
export const theirs = 'Le sien'
export const theRanking = 'Le classement'
export const sameOrder: Texts['sameOrder'] = (percent, large) => [
  large(`${percent} %`),
  ' dans le même ordre',
]
export const pairsAgree: Texts['pairsAgree'] = (agreed, pairs) => {
  if (agreed === pairs)
    return 'Prends deux chansons présentes dans les deux listes : c’est toujours la même qui vient en premier.'
  if (agreed === 0)
    return 'Prends deux chansons présentes dans les deux listes : ce n’est jamais la même qui vient en premier.'
  return `Prends deux chansons présentes dans les deux listes : dans ${agreed} cas sur ${pairs}, c’est la même qui vient en premier.`
}

export const pictureButton = 'Image'
export const pictureOfSong: Texts['pictureOfSong'] = (title) =>
  `Image : ${title}`
export const pictureBroken = 'Oups, l’image ne s’est pas chargée.'
export const asPicture = 'En image'
export const sharePicture = 'Partager l’image'
export const savePicture = 'Enregistrer l’image'
export const copyAsText = 'Copier en texte'
export const pictureSaved: Texts['pictureSaved'] = (file) =>
  `${file} devrait être dans tes téléchargements. Pas là ? Appuie longuement sur l’image pour l’enregistrer.`
export const pictureToHold =
  'Rien ne s’est passé ? Appuie longuement sur l’image pour l’enregistrer.'
export const pictureRefused =
  'Ton navigateur ne laisse pas sortir l’image. Fais une capture d’écran, ou copie le texte.'
export const pictureNotDrawn =
  'Ton navigateur ne veut pas dessiner l’image. Tu peux toujours copier le texte.'
export const pictureShape = 'Format'
export const pictureShapes: Texts['pictureShapes'] = {
  post: 'Post (4:5)',
  story: 'Story (9:16)',
}
export const picturePaper = 'Couleurs'
export const picturePapers: Texts['picturePapers'] = {
  light: 'Clair',
  dark: 'Sombre',
}

// Taking a list away
export const takeAway = 'Emporte la liste'
export const listenInOrder = 'Écouter dans l’ordre'
export const shareIt = 'La partager'
export const makePlaylist = 'En faire une playlist'
export const printIt = 'L’imprimer'
export const printList = 'Imprimer la liste'
export const printFailed =
  'Si rien ne s’est affiché, ton navigateur ne sait pas imprimer. Ouvre cette page dans un autre et réessaie.'
export const sceneWithNote: Texts['sceneWithNote'] = (note, scene) => [
  note,
  '. ',
  scene,
]
export const chooseServiceFirst =
  'Choisis d’abord où tu écoutes. Ensuite, un geste suffit pour chaque chanson.'
export const playNext: Texts['playNext'] = (title, service) =>
  `Lancer ${title} sur ${service}`
export const playNextName: Texts['playNextName'] = (title, service) =>
  `Lancer ${title} sur ${service}, s’ouvre dans un nouvel onglet`
export const playNextOffline: Texts['playNextOffline'] = (title, service) =>
  `Lancer ${title} sur ${service}. Tu es hors ligne : les chansons ne s’ouvriront pas. S’ouvre dans un nouvel onglet`
export const turnName: Texts['turnName'] = (title, artist) =>
  `${title} · ${artist}, s’ouvre dans un nouvel onglet`
export const turnStates: Texts['turnStates'] = {
  taken: 'ouverte',
  next: 'suivante',
  ahead: '',
}
export const allPlayed = 'Et voilà, c’était la dernière !'
export const playAgain = 'Recommencer'
export const whereTo = 'Où veux-tu la playlist ?'
export const playlistGoalNames: Texts['playlistGoalNames'] = {
  spotify: 'Spotify, sur un ordinateur',
  phone: 'Spotify ou une autre plateforme, sur un téléphone',
  youtube: 'YouTube',
  text: 'Juste le texte',
  other: 'Autres formats',
}
export const playlistSteps: Texts['playlistSteps'] = {
  spotify: [
    'Copie les chansons.',
    'Dans l’appli Spotify de ton ordinateur, ouvre une de tes playlists.',
    'Colle : Ctrl+V, ou Cmd+V sur un Mac.',
  ],
  phone: [
    'Choisis un site de transfert : un site qui crée des playlists sur ta plateforme à partir d’une liste de chansons. Il devra accéder à ton compte là-bas, alors prends-en un qui t’inspire confiance. On ne travaille avec aucun.',
    'Récupère ci-dessous les chansons au format que le site demande.',
    'Donne-les-lui, et précise pour quelle plateforme c’est.',
  ],
  youtube: [
    'Ouvre une chanson, et choisis la vidéo que tu veux.',
    'Reviens pour la suivante. Elles sont dans l’ordre de la liste.',
  ],
  text: [],
  other: [],
}
export const openOnYouTube: Texts['openOnYouTube'] = (title, artist) =>
  `${title} · ${artist}, recherche sur YouTube, s’ouvre dans un nouvel onglet`
export const officialPlaylistToo: Texts['officialPlaylistToo'] = (link) => [
  'Il y en a aussi une officielle : ',
  link('Heartstopper Official Playlist, sur Spotify'),
  '. Ni ses chansons ni leur ordre ne sont les mêmes qu’ici.',
]
export const copyFormat = 'Copier'
export const copyFormatAs: Texts['copyFormatAs'] = (format) =>
  `Copier au format ${format}`
export const saveFormat = 'Enregistrer'
export const saveFormatAs: Texts['saveFormatAs'] = (format) =>
  `Enregistrer au format ${format}`

// Lists: filters, orders, search, counts
export const listStatus = 'La liste'
export const songCount: Texts['songCount'] = (count) =>
  plural(count, { one: `${count} chanson`, other: `${count} chansons` })
export const songCountAfter: Texts['songCountAfter'] = (count) =>
  plural(count, {
    one: `, ${count} chanson`,
    other: `, ${count} chansons`,
  })
export const listAnnouncement: Texts['listAnnouncement'] = (
  shown,
  total,
  query,
  sort,
) =>
  query === ''
    ? plural(total, {
        one: `${shown} chanson sur ${total}, ${sortedBy[sort]}`,
        other: `${songCount(shown)} sur ${total}, ${sortedBy[sort]}`,
      })
    : plural(total, {
        one: `${shown} chanson sur ${total} pour « ${query} », ${sortedBy[sort]}`,
        other: `${songCount(shown)} sur ${total} pour « ${query} », ${sortedBy[sort]}`,
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
    ? `${title} (${shown} sur ${total}, ${sortedBy[sort]})`
    : `${title} (${shown} sur ${total})`
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
          one: `${shown} chanson de Heartstopper`,
          other: `${shown} chansons de Heartstopper`,
        })
  return sort ? `${songs}, ${sortedBy[sort]}` : songs
}
const sortedBy = {
  countdown: 'de 10 à 1',
  winner: 'de 1 à 10',
  story: 'dans l’ordre du récit',
  title: 'par titre',
  artist: 'par artiste',
  year: 'par année',
  best: 'par pertinence',
} as const satisfies Record<Sort, string>

export const sortMenu = 'Tri'
export const filtersRegion = 'Filtres'
export const filterButton = 'Filtrer'
export const close = 'Fermer'
export const moreFilters = 'Plus de filtres'
export const clearButton = 'Effacer'
export const clearFilters = 'Effacer les filtres'
export const showSongs: Texts['showSongs'] = (count) =>
  plural(count, {
    one: `Voir ${count} chanson`,
    other: `Voir ${count} chansons`,
  })
export const facetTitles: Texts['facetTitles'] = {
  season: 'Saison',
  character: 'À l’écran',
  episode: 'Épisode',
  artist: 'Artiste',
  mark: 'Tes repères',
  placement: 'Est-ce sûr ?',
}
export const othersOnScreen = 'Aussi à l’écran'
export const flagNames: Texts['flagNames'] = {
  ranked: 'Top 10 seulement',
  known: 'Épisodes connus seulement',
}
export const matchNames: Texts['matchNames'] = {
  any: 'Au moins un',
  all: 'Même scène',
}
/** Beside the name of a filter, where there is little room. */
export const hiddenCount: Texts['hiddenCount'] = (count) =>
  plural(count, {
    one: `${count} masquée`,
    other: `${count} masquées`,
  })
export const hiddenSceneCount: Texts['hiddenSceneCount'] = (count) =>
  plural(count, {
    one: `${count} scène masquée`,
    other: `${count} scènes masquées`,
  })
export const songsWith: Texts['songsWith'] = (person) =>
  `${person} : seulement les chansons avec ce personnage`
export const songsProbablyWith: Texts['songsProbablyWith'] = (person) =>
  `${person}, probablement : seulement les chansons avec ce personnage`

export const nothingMatches = 'Aucune chanson ne correspond'
export const takeOneFilterOff = 'Enlève un filtre :'
export const startAgain = 'Enlever un seul filtre ne suffit pas. Recommence :'
export const mayBeHidden: Texts['mayBeHidden'] = (scenes) =>
  plural(scenes, {
    one: 'Tu as masqué une scène. C’est peut-être celle que tu cherches.',
    other: `Tu as masqué ${scenes} scènes. Celle que tu cherches est peut-être parmi elles.`,
  })
export const withoutFilter: Texts['withoutFilter'] = (name, songs) =>
  plural(songs, {
    one: `Sans « ${name} » : ${songs} chanson`,
    other: `Sans « ${name} » : ${songs} chansons`,
  })
export const showAllSongs: Texts['showAllSongs'] = (total) =>
  plural(total, {
    one: `Voir la chanson`,
    other: `Voir les ${total} chansons`,
  })
export const searchedForLess: Texts['searchedForLess'] = (query) => [
  'Aucune chanson ne correspond à tout ça. Celles-ci correspondent à ',
  query,
  '.',
]
export const brokenLink = 'Une partie de ce lien n’a pas marché.'
/** What a link asks for in vain; `''` where its word for it cannot be shown. */
export const missingWishes: Texts['missingWishes'] = {
  season: (season) =>
    season === ''
      ? 'On ne connaît pas la saison demandée.'
      : `Il n’y a pas de saison « ${season} ».`,
  character: (person) =>
    person === ''
      ? 'On ne connaît pas le personnage demandé.'
      : `Personne ne s’appelle « ${person} » ici.`,
  episode: (episode) =>
    episode === ''
      ? 'On ne connaît pas l’épisode demandé.'
      : `Il n’y a pas d’épisode « ${episode} ».`,
  artist: (artist) =>
    artist === ''
      ? 'On ne connaît pas l’artiste que demande ce lien.'
      : `Aucun nom d’artiste ne correspond à « ${artist} » ici.`,
  mark: () => 'On ne connaît pas le repère demandé.',
  placement: () => 'On ne peut pas filtrer cette liste avec « Est-ce sûr ? ».',
  ranked: () => 'On ne peut pas filtrer cette liste avec « Top 10 seulement ».',
  known: () =>
    'On ne peut pas filtrer cette liste avec « Épisodes connus seulement ».',
  match: () => 'On ne sait pas comment combiner les personnages demandés.',
  q: () => 'On n’a pas réussi à lire la recherche.',
  sort: (sort) =>
    sort === ''
      ? 'On ne sait pas trier les chansons comme demandé.'
      : `On ne sait pas trier les chansons par « ${sort} ».`,
  service: (service) =>
    service === ''
      ? 'On ne connaît pas la plateforme demandée.'
      : `On ne connaît pas la plateforme « ${service} ».`,
}

export const shareButton = 'Partager'
export const shareList = 'Partager cette liste'
export const toPlaylist = 'Playlist'
export const showMoreBefore: Texts['showMoreBefore'] = (count) =>
  plural(count, {
    one: 'Voir la précédente',
    other: `Voir les ${count} précédentes`,
  })
export const showMore: Texts['showMore'] = (count) => `Voir ${count} de plus`

// The countdown
export const countdownTitle = 'Les dix chansons qui ont fait la série'
export const countdownLead =
  'La scène derrière chaque chanson, et un geste pour l’écouter.'
export const watchReveal = 'Voir la révélation'
export const alsoMatching: Texts['alsoMatching'] = (count) =>
  plural(count, {
    one: `${count} autre chanson, hors du top 10`,
    other: `${count} autres chansons, hors du top 10`,
  })
export const seeAllMatches = 'Voir tous les résultats'
export const brokenCard =
  'Impossible d’afficher cette carte. La page de la chanson, elle, marche toujours.'

// All songs
export const soundtrackTitle = 'Toutes les chansons qu’on connaît'
export const placedSongs: Texts['placedSongs'] = (placed, total) =>
  plural(total, {
    one: `On sait situer ${placed} chanson sur ${total} dans un épisode. Pour le reste, on ne devine pas.`,
    other: `On sait situer ${songCount(placed)} sur ${total} dans un épisode. Pour le reste, on ne devine pas.`,
  })
export const toNumbers = 'La liste en chiffres'
export const numbersTitle = 'La bande-son en chiffres'
export const songsColumn = 'Chansons'
export const figureNames: Texts['figureNames'] = {
  season: { caption: 'Chansons par saison et film', row: 'Saison ou film' },
  artist: { caption: 'Artistes avec le plus de chansons ici', row: 'Artiste' },
  year: { caption: 'Années de sortie', row: 'Année' },
}
export const episodeMap =
  'Saisons et épisodes, avec les chansons qu’on sait situer'
export const unknownEpisode =
  'Aucune source trouvée ne dit dans quel épisode passent ces chansons. La plupart sont sur la playlist officielle, mais ça ne prouve pas qu’on les entend dans la série.'
export const unknownMoments: Texts['unknownMoments'] = (released) =>
  `Ces chansons ont rejoint la playlist officielle le ${released}, le jour de la sortie du film. Aucune source trouvée ne dit à quel moment du film elles passent, ni même si elles y passent.`
export const tellUsOfOne = 'Tu en sais plus ? Dis-le-nous'
export const unknownScene = 'On ne sait pas encore ce qui se passe à l’écran.'
export const unknownInFilm =
  'On ne sait pas encore à quel moment du film elle passe, ni même si elle y passe.'
export const tellUs = 'Tu sais ? Dis-le-nous'
export const tellUsOf: Texts['tellUsOf'] = (title) =>
  `Tu sais ? Dis-le-nous, pour ${title}`
export const yearSource: Texts['yearSource'] = (source) => [
  'Année de sortie : ',
  source,
]
export const countdownNumber: Texts['countdownNumber'] = (rank) =>
  `Numéro ${rank}`
export const brokenRow = 'Impossible d’afficher le reste de cette chanson.'

// Songs, seasons and episodes

/** A date of the content: “17 juillet 2026”, “1er juin 2016”. */
export const longDate: Texts['longDate'] = (date) =>
  calendar.format(new Date(date)).replace(/^1 /, '1er ')
/** Several names in one: “girls, seven et Tired”. */
function inList(names: readonly string[]) {
  return lists.format(names)
}

/** A season or a film as a label or a heading: “Saison 1”, “Le film”. */
export const partName: Texts['partName'] = (part) => {
  if (typeof part === 'number') return `Saison ${part}`
  const number = filmNumber(part)
  return number ? `Film ${number}` : 'Le film'
}
/** The same within a sentence: “saison 1”, “le film”. */
function partWithin(part: PartId) {
  if (typeof part === 'number') return `saison ${part}`
  const number = filmNumber(part)
  return number ? `film ${number}` : 'le film'
}
/** The same after “jusque”: “jusqu’à la saison 1”, “jusqu’au film”. */
function upToPart(part: PartId) {
  if (typeof part === 'number') return `jusqu’à la saison ${part}`
  const number = filmNumber(part)
  return number ? `jusqu’au film ${number}` : 'jusqu’au film'
}

export const episodeName: Texts['episodeName'] = ({ season, episode }) => {
  if (typeof season !== 'number') return partName(season)
  return episode === undefined
    ? `Saison ${season}, épisode encore inconnu`
    : `Saison ${season}, épisode ${episode}`
}
export const episodeWithin: Texts['episodeWithin'] = ({ season, episode }) => {
  if (typeof season !== 'number') return partWithin(season)
  return episode === undefined
    ? `saison ${season}, épisode encore inconnu`
    : `saison ${season}, épisode ${episode}`
}
export const episodeHeading: Texts['episodeHeading'] = ({
  season,
  episode,
}) => {
  if (typeof season !== 'number') return partName(season)
  return episode === undefined
    ? `Saison ${season} · Épisode encore inconnu`
    : `Saison ${season} · Épisode ${episode}`
}
/** The same in as few letters as can be. */
export const episodeShort: Texts['episodeShort'] = ({ season, episode }) =>
  typeof season === 'number' ? `${season}.${episode ?? '?'}` : partName(season)
export const filmHeading: Texts['filmHeading'] = ({ id, title }) =>
  `${title} · ${partWithin(id)}`
export const episodeOfSeason: Texts['episodeOfSeason'] = (episode) =>
  episode === undefined ? 'Épisode encore inconnu' : `Épisode ${episode}`

export const sortNames: Texts['sortNames'] = {
  countdown: 'De 10 à 1',
  winner: 'De 1 à 10',
  story: 'Ordre du récit',
  title: 'Par titre',
  artist: 'Par artiste',
  year: 'Par année',
  best: 'Par pertinence',
}

export const placementNames: Texts['placementNames'] = {
  confirmed: 'Confirmé',
  'single-source': 'Source unique',
  'season-only': 'Saison connue',
  'playlist-only': 'Playlist seulement',
}
export const placementName: Texts['placementName'] = ({
  basis,
  momentDisputed,
}) => {
  if (!momentDisputed) return placementNames[basis]
  return basis === 'confirmed'
    ? 'Épisode confirmé, moment contesté'
    : 'Source unique, moment contesté'
}
export const placementMeanings: Texts['placementMeanings'] = {
  confirmed:
    'Deux sources indépendantes donnent cet épisode, ou bien une source officielle.',
  'single-source':
    'Une source donne cet épisode, et aucune autre ne le confirme encore.',
  'season-only':
    'Cette chanson a rejoint la playlist officielle à la sortie de cette saison. Ça ne prouve pas qu’on l’entend dans la série, et on ne connaît pas l’épisode.',
  'playlist-only':
    'Cette chanson a rejoint la playlist officielle le jour de la sortie du film. Rien ne dit à quel moment du film elle passe, ni même si elle y passe.',
}

export const contentNoteNames: Texts['contentNoteNames'] = {
  'homophobic-bullying': 'du harcèlement homophobe',
  'homophobic-parent': 'un parent homophobe',
  fight: 'une bagarre',
  'eating-disorder': 'un trouble alimentaire',
  'self-harm': 'de l’automutilation',
}
export const contentNote: Texts['contentNote'] = (notes) =>
  `Avertissement : ${inList(notes.map((note) => contentNoteNames[note]))}`

// Scenes, and holding them back

/**
 * How far the scenes of a page go, or how many are hidden, in a line of a narrow
 * phone: at most 40 letters.
 */
export const guardSentence: Texts['guardSentence'] = (extent) => {
  if (extent.kind === 'untold') return ''
  if (extent.kind === 'upTo') return `Spoilers ${upToPart(extent.part)}`
  if (extent.kind === 'shown') return 'Toutes les scènes sont affichées'
  if (extent.kind === 'shownAnyway')
    return plural(extent.count, {
      one: `${extent.count} scène affichée quand même`,
      other: `${extent.count} scènes affichées quand même`,
    })
  if (extent.kind === 'hiddenButSome') {
    const shown = plural(extent.shownAnyway, {
      one: `${extent.shownAnyway} affichée`,
      other: `${extent.shownAnyway} affichées`,
    })
    return plural(extent.count, {
      one: `${extent.count} scène masquée, ${shown}`,
      other: `${extent.count} scènes masquées, ${shown}`,
    })
  }
  if (extent.count === undefined)
    return extent.kept
      ? 'Scènes masquées, à ta demande'
      : 'Scènes masquées, pour cette visite'
  return extent.kept
    ? plural(extent.count, {
        one: `${extent.count} scène masquée, à ta demande`,
        other: `${extent.count} scènes masquées, à ta demande`,
      })
    : plural(extent.count, {
        one: `${extent.count} scène masquée, pour cette visite`,
        other: `${extent.count} scènes masquées, pour cette visite`,
      })
}
export const showHidden: Texts['showHidden'] = (count) =>
  plural(count, { one: 'L’afficher', other: 'Les afficher' })
export const showHiddenNow: Texts['showHiddenNow'] = (count) =>
  plural(count, {
    one: 'Oui, l’afficher pour cette fois',
    other: 'Oui, tout afficher pour cette fois',
  })
export const hideShown: Texts['hideShown'] = (count) =>
  plural(count, { one: 'La masquer', other: 'Les masquer' })
export const hideShownAgain: Texts['hideShownAgain'] = (count) =>
  plural(count, {
    one: 'La masquer à nouveau',
    other: 'Les masquer à nouveau',
  })

export const hiddenAsAsked = 'Contenu masqué, à ta demande.'
export const showStory: Texts['showStory'] = {
  scene: (at) => `Afficher la scène (${episodeWithin(at)})`,
  details: (at) => `Afficher les détails (${episodeWithin(at)})`,
}
export const hideStory: Texts['hideStory'] = {
  scene: (at) => `Masquer la scène (${episodeWithin(at)})`,
  details: (at) => `Masquer les détails (${episodeWithin(at)})`,
}

/** Before how far somebody has watched: “Vu : S1 E4”. */
export const seenLabel = 'Vu :'
export const seenName: Texts['seenName'] = (seen) => {
  if (seen.kind === 'none') return 'rien pour l’instant'
  if (seen.kind === 'all') return 'tout'
  if (seen.kind === 'film')
    return seen.title
      ? `${partWithin(seen.film)}, ${seen.title}`
      : partWithin(seen.film)
  return seen.kind === 'season'
    ? `toute la saison ${seen.season}`
    : `saison ${seen.season}, jusqu’à l’épisode ${seen.episode}`
}
/** The same after “Vu”. */
export const seenShort: Texts['seenShort'] = (seen) => {
  if (seen.kind === 'none') return 'rien'
  if (seen.kind === 'all') return 'tout'
  if (seen.kind === 'film') return partWithin(seen.film)
  return seen.kind === 'season'
    ? `saison ${seen.season}`
    : `S${seen.season} E${seen.episode}`
}
/** The same on a narrow phone. */
export const seenShortest: Texts['seenShortest'] = (seen) => {
  if (seen.kind === 'none') return 'rien'
  if (seen.kind === 'all') return 'tout'
  if (seen.kind === 'film') {
    const number = filmNumber(seen.film)
    return number ? `film ${number}` : 'film'
  }
  return seen.kind === 'season'
    ? `S${seen.season}`
    : `S${seen.season} E${seen.episode}`
}

export const spoilers = 'Spoilers'
export const contentNotes = 'Avertissements'
/** Before “une bagarre” and others. */
export const hideScenesWith = 'Masquer les scènes avec'

// Cards

export const artistFormerly: Texts['artistFormerly'] = (
  artist,
  formerName,
  former,
) => [artist, former([', anciennement ', formerName])]
export const howWeKnow = 'Comment on le sait'
/** The same read out alone, so it begins with the same words. */
export const howWeKnowOf: Texts['howWeKnowOf'] = (title) =>
  `Comment on le sait, pour ${title}`
/** Read out of a button with “Partager” on it. */
export const shareSong: Texts['shareSong'] = (title) => `Partager ${title}`
export const report = 'Signaler'
export const reportOn: Texts['reportOn'] = (title) =>
  `Signaler une erreur sur ${title}`

/** What a visitor’s report begins with, in a mail or a form of ours. */
export const mistakeTitle: Texts['mistakeTitle'] = ({ title, artist }) =>
  `Erreur : ${title} par ${artist}`
/** Never what happens in a scene. */
export const mistakeText: Texts['mistakeText'] = ({
  title,
  artist,
  slug,
  ...at
}) => `Chanson : ${title} par ${artist} (${slug})
Où elle passe, d’après nous : ${episodeWithin(at)}

Ce qui est faux, ou qui manque :

Comment tu le sais ? (Un lien aide beaucoup.)
`
export const mistakeTitleOfNone = 'Une erreur'
export const mistakeTextOfNone = `Ce qui est faux, ou qui manque :

Comment tu le sais ? (Un lien aide beaucoup.)
`

export const moreOfEpisode: Texts['moreOfEpisode'] = (count) =>
  plural(count, {
    one: `${count} autre chanson qu’on connaît dans cet épisode`,
    other: `${count} autres chansons qu’on connaît dans cet épisode`,
  })

// Marks

export const markNames: Texts['markNames'] = {
  loved: 'Coup de cœur',
  heard: 'Écoutée',
}
export const markSong: Texts['markSong'] = {
  loved: (title) => `Coup de cœur : ${title}`,
  heard: (title) => `Écoutée : ${title}`,
}

export const lovedSongs = 'Tes coups de cœur'
export const lovedNotLoaded =
  'Impossible de charger tes coups de cœur, mais ils sont toujours là.'
export const yourMarks = 'Tes repères'
export const noMarks =
  'Pas encore de repère. Touche le cœur ou la coche d’une chanson ; ça reste sur cet appareil.'
export const marksCount: Texts['marksCount'] = (loved, heard) => {
  const loves = plural(loved, {
    one: `${loved} coup de cœur`,
    other: `${loved} coups de cœur`,
  })
  const hearings = plural(heard, {
    one: `${heard} chanson écoutée`,
    other: `${heard} chansons écoutées`,
  })
  return `${loves}, ${hearings}, seulement sur cet appareil. Exporte un fichier pour les mettre sur un autre.`
}
export const marksNewer =
  'Tes repères ont été enregistrés par une version plus récente du site. Recharge pour les voir.'
export const marksNotKept =
  'Ton navigateur ne les retiendra pas la prochaine fois.'
export const exportMarks = 'Exporter un fichier'
export const importMarks = 'Importer un fichier'
export const marksAdded: Texts['marksAdded'] = (count) =>
  count === 0
    ? 'Tu avais déjà tous les repères de ce fichier.'
    : plural(count, {
        one: `${count} repère ajouté.`,
        other: `${count} repères ajoutés.`,
      })
export const marksAddedAndUnknown: Texts['marksAddedAndUnknown'] = (
  count,
  unknown,
) => {
  const kept = plural(unknown, {
    one: `${unknown} autre concerne une chanson qu’on n’a pas.`,
    other: `${unknown} autres concernent des chansons qu’on n’a pas.`,
  })
  return `${marksAdded(count)} ${kept}`
}
export const marksRefused: Texts['marksRefused'] = {
  unreadable: 'Ce fichier ne contient aucun repère. Rien n’a changé.',
  newer:
    'Ce fichier vient d’une version plus récente du site. Recharge, puis importe-le de nouveau. Rien n’a changé.',
}
export const deleteMarks = 'Supprimer'
export const deleteMarksNow: Texts['deleteMarksNow'] = (count) =>
  plural(count, {
    one: `Oui, supprimer ${count} repère`,
    other: `Oui, supprimer ${count} repères`,
  })
export const putMarksBack = 'Les remettre'

// Listening
export const listen = 'Écouter'
export const listenTo: Texts['listenTo'] = (title) => `Écouter ${title}`
export const listenToOffline: Texts['listenToOffline'] = (title) =>
  `Écouter ${title}. Tu es hors ligne : les chansons ne s’ouvriront pas.`
export const listenToOn: Texts['listenToOn'] = (title, service) =>
  `Écouter ${title} sur ${service}, s’ouvre dans un nouvel onglet`
export const listenToOnOffline: Texts['listenToOnOffline'] = (title, service) =>
  `Écouter ${title} sur ${service}, s’ouvre dans un nouvel onglet. Tu es hors ligne : les chansons ne s’ouvriront pas.`
export const listenToOnWithNote: Texts['listenToOnWithNote'] = (
  title,
  service,
  note,
) => `Écouter ${title} sur ${service}, ${note}, s’ouvre dans un nouvel onglet`
// Beside the button, in one short line.
export const listensNowhere = 'sur ta plateforme · choisir'
export const listensIn: Texts['listensIn'] = (service) =>
  `sur ${service} · changer`
export const listensOffline = 'Tu es hors ligne'
export const songsWontOpen =
  'Tu es hors ligne : les chansons ne s’ouvriront pas'

export const whereToListen = 'Où écouter'
export const whereDoYouListen = 'Où est-ce que tu écoutes ?'
export const askedOnce =
  'On ne le demande qu’une fois. Ensuite, « Écouter » t’y emmène directement.'
export const askedAgain: Texts['askedAgain'] = (service) =>
  `« Écouter » ouvre ${service}. Choisis ici une autre plateforme, juste pour cette fois.`
export const fromNowOn = 'L’utiliser désormais pour toutes les chansons'
export const moreServices: Texts['moreServices'] = (count) =>
  plural(count, {
    one: `${count} autre plateforme`,
    other: `${count} autres plateformes`,
  })
export const serviceNotes: Texts['serviceNotes'] = {
  pandora: 'aux États-Unis seulement',
  youtube: 'gratuit, sans compte',
}
export const exactRecording = 'Cette version exacte'
export const exactRecordingWhere = 'sur Spotify'
export const exactRecordingOf: Texts['exactRecordingOf'] = (title) =>
  `Cette version exacte sur Spotify : ${title}, s’ouvre dans un nouvel onglet`
export const copyTitleAndArtist = 'Copier le titre et l’artiste'
export const forOtherApps = 'pour d’autres applis'

export const ownService = 'Où tu écoutes'
export const chooseService = 'Choisir…'
export const appleMusicCountry = 'Pays d’Apple Music'
export const exampleCountry = 'p. ex. fr'

// Playlists and shared texts
export const formatNames: Texts['formatNames'] = {
  text: 'Artiste - Titre',
  numbered: 'Liste numérotée',
  spotify: 'Titres pour Spotify',
  youtube: 'Liens vers YouTube',
  tuneMyMusic: 'CSV pour TuneMyMusic',
  csv: 'CSV pour outils de playlists',
  spreadsheet: 'CSV pour tableurs',
  xspf: 'XSPF',
  jspf: 'JSPF',
  json: 'JSON',
}
/** Where each can be used, promising no more than the place itself does. */
export const formatUses: Texts['formatUses'] = {
  text: 'Une chanson par ligne, à coller dans un outil de playlists.',
  numbered: 'À lire : pour un message, une lettre, la porte du frigo.',
  spotify:
    'Pour l’appli Spotify sur ordinateur : ouvre une de tes playlists et colle.',
  youtube: 'Une recherche par chanson, dans l’ordre, à garder ou à envoyer.',
  tuneMyMusic:
    'Pour TuneMyMusic, qui crée des playlists à partir d’un fichier.',
  csv: 'Pour les outils qui créent des playlists à partir d’un fichier.',
  spreadsheet:
    'Marqué comme UTF-8, pour que les accents restent intacts dans Excel.',
  xspf: 'Pour les lecteurs de musique qui cherchent les chansons par leur nom. Ne contient aucun son.',
  jspf: 'Du XSPF en JSON, pour le développement.',
  json: 'Pour du code que tu écris toi-même.',
}
/** Where we saw a file work, and where not: of the others we do not know. */
export const formatSeen: Texts['formatSeen'] = {
  xspf: 'On a vu VLC afficher la liste des chansons. Les lecteurs de GNOME et Audacious ne montrent rien, parce qu’il n’y a pas de son dedans.',
  jspf: 'ListenBrainz ne l’accepte pas : il demande des identifiants MusicBrainz.',
}
export const leftOutSongs: Texts['leftOutSongs'] = (count) =>
  plural(count, {
    one: `Il y manque ${count} chanson.`,
    other: `Il y manque ${count} chansons.`,
  })
/** The name of a file whose list has no letters for one. */
export const unnamedFile = 'chansons'
export const topTenTitle: Texts['topTenTitle'] = (count) =>
  plural(count, {
    one: 'Ma seule chanson de Heartstopper',
    other: `Mon top ${count} Heartstopper`,
  })

// Loading, and when something fails

export const absences: Texts['absences'] = {
  // Of the songs and of the app’s own parts alike.
  loading: {
    title: 'Le reste de la page arrive',
    text: 'Si ça prend du temps, ta connexion est peut-être lente. Tu n’as rien à faire.',
  },
  offline: {
    title: 'Tu es hors ligne',
    text: 'Les chansons ne sont pas encore enregistrées sur cet appareil. Elles se chargeront dès que la connexion reviendra.',
  },
  unreachable: {
    title: 'Impossible de récupérer les chansons',
    text: 'On a essayé plusieurs fois, mais la connexion a coupé à chaque fois. Tes filtres sont à l’abri dans la barre d’adresse.',
  },
  slow: {
    title: 'Les chansons mettent trop de temps',
    text: 'Ta connexion est très lente, ou s’est arrêtée. Tes filtres sont à l’abri dans la barre d’adresse.',
  },
  busy: {
    title: 'Il y a foule',
    text: 'Trop de visites en même temps, ou une réparation en cours. Réessaie dans quelques minutes.',
  },
  missing: {
    title: 'Les chansons sont introuvables',
    text: 'C’est notre erreur, à nous de la réparer. Tes filtres sont à l’abri dans la barre d’adresse.',
  },
  foreign: {
    title: 'Ton réseau nous a envoyé autre chose',
    text: 'Certains réseaux affichent d’abord leur propre page de connexion. Une fois que c’est fait, réessaie.',
  },
  damaged: {
    title: 'Les chansons sont arrivées abîmées',
    text: 'C’est notre erreur, à nous de la réparer. Tes filtres sont à l’abri dans la barre d’adresse.',
  },
  older: {
    title: 'Une mise à jour est en cours',
    text: 'Les chansons sont plus anciennes que cette page. Réessaie dans quelques minutes.',
  },
  newer: {
    title: 'Il y a une version plus récente de cette page',
    text: 'On a mis le site à jour pendant qu’il était ouvert chez toi.',
  },
  broken: {
    title: 'Cette page a planté',
    text: 'Le reste du site marche toujours ; recharger peut aider.',
  },
}
export const tryAgain = 'Réessayer'
export const reload = 'Recharger'
export const whatWentWrong = 'Ce qui n’a pas marché'

/* Of a part of the page that failed; “Recharger” follows. */
export const spoilersBroken =
  'Oups, les réglages des spoilers ne se sont pas chargés.'
export const filtersBroken = 'Oups, les filtres ne se sont pas chargés.'
export const listMenusBroken =
  'Oups, les menus au-dessus de la liste ne se sont pas chargés.'
export const moreAnswersBroken =
  'Oups, les autres chansons de ta recherche ne se sont pas chargées.'
export const numbersBroken =
  'Oups, la bande-son en chiffres ne s’est pas chargée.'
export const takeAwayBroken =
  'Oups, les façons d’emporter la liste ne se sont pas chargées.'

export const copied = 'Copié'
export const copyFromHere = 'À copier ici :'
/** Of a file: no browser tells what became of it. */
export const savedAs: Texts['savedAs'] = (file) =>
  `${file} devrait être dans tes téléchargements.`
export const notSaved: Texts['notSaved'] = (file) =>
  `Ton navigateur n’a pas voulu enregistrer ${file}.`
export const copyInstead = 'Pas là ? Copie plutôt le texte'

// Previews, search engines and the installed app
export const soundtrackPageTitle = `Toutes les chansons qu’on connaît · ${siteName}`
export const revealPageTitle = `La révélation · ${siteName}`
export const minePageTitle = `Ton top 10 · ${siteName}`
export const aboutPageTitle = `À propos · ${siteName}`
export const notFoundPageTitle = `Page introuvable · ${siteName}`
export const songPageTitle: Texts['songPageTitle'] = (song) =>
  `${song.title} par ${song.artist} · ${siteName}`

/* Descriptions: 160 letters at most. */
export const countdownDescription =
  'Les dix meilleurs moments musicaux de Heartstopper, de 10 à 1 : la scène derrière chaque chanson, et un geste pour l’écouter là où tu écoutes.'
export const soundtrackDescription =
  'Toutes les chansons de Heartstopper qu’on connaît, par épisode, et celles du film : où elles passent, si c’est sûr, qui le dit, et où les écouter.'
export const revealDescription =
  'Les dix meilleurs moments musicaux de Heartstopper, un par un, de dix à un. Interdit de jeter un œil à la suite.'
export const mineDescription =
  'Choisis tes dix chansons parmi toutes celles de Heartstopper, classe-les, compare avec le classement, et envoie le lien à qui tu veux.'
export const aboutDescription =
  'D’où vient ce classement, comment on a vérifié où passe chaque chanson, et ce qui reste sur ton appareil.'
export const notFoundDescription = 'Il n’y a pas de page à cette adresse.'
export const songDescription: Texts['songDescription'] = (song) => {
  const year = song.year ? ` (${song.year})` : ''
  return song.album === undefined
    ? `${song.title} par ${song.artist}${year} : ce qu’on sait de son passage dans Heartstopper, comment on le sait, et où l’écouter.`
    : `${song.title} par ${song.artist}, sur ${song.album}${year} : ce qu’on sait de son passage dans Heartstopper, comment on le sait, et où l’écouter.`
}

export const sitePreviewAlt =
  'Le nom du site au-dessus d’une rangée de feuilles dessinées'
export const revealPreviewAlt =
  'Une lettre cachetée et les mots « La révélation »'
export const songPreviewAlt: Texts['songPreviewAlt'] = (song) =>
  `« ${song.title} » par ${song.artist}, à côté de feuilles dessinées`
/** The name of the site in two lines, each of 18 letters at most. */
export const sitePreviewLines: Texts['sitePreviewLines'] = [
  'Heartstopper',
  'en chansons',
]
export const revealPreviewLine = 'une chanson à la fois'

export const showName = 'Heartstopper'
export const songByArtist: Texts['songByArtist'] = (song) =>
  `${song.title} par ${song.artist}`

/** Below the icon of the installed app: 12 letters at most. */
export const appShortName = 'En chansons'
export const appDescription =
  'Les dix meilleurs moments musicaux de Heartstopper, de 10 à 1 : la scène derrière chaque chanson, et un lien pour l’écouter.'
export const appScreenNarrow =
  'Le top 10 sur un téléphone : les filtres, puis un dessin par chanson'
export const appScreenWide =
  'Le top 10 : les filtres au-dessus d’une carte dessinée à la main pour chaque chanson'
