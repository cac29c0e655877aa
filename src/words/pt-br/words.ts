/*
 * Portuguese, as spoken in Brazil. Its README has the form of address, how
 * gender is written around, and one word for each thing. What a message is for
 * stands beside the English one.
 */

import type { Texts } from '../Texts.ts'
import { filmNumber } from '../filmNumber.ts'
import { pluralIn } from '../plural.ts'
import type { PartId } from '../../songs/partId.ts'
import type { Sort } from '../../songs/sorts.ts'

const plural = /* @__PURE__ */ pluralIn<'one' | 'other'>('pt-BR')
const lists = /* @__PURE__ */ new Intl.ListFormat('pt-BR')
const calendar = /* @__PURE__ */ new Intl.DateTimeFormat('pt-BR', {
  dateStyle: 'long',
  timeZone: 'UTC',
})

// Around every page
export const siteName = 'Heartstopper, música por música'
export const languageMenu = 'Idioma'
export const skipToSongs = 'Pular para as músicas'
export const skipToPage = 'Pular para o conteúdo'
export const footer =
  'Feito por fãs, para fãs, sem ligação com quem faz a série. Cada música abre como uma busca no serviço que você escolher. Aqui não tem conta nem rastreamento, e nada sai do seu aparelho até você abrir um link.'
export const siteVersion: Texts['siteVersion'] = (version) =>
  `Versão ${version}`
export const inDevelopment = 'em desenvolvimento'
export const notWorkingYet = 'Isso ainda não está funcionando.'

export const searchName = 'Músicas'
export const searchLabel = 'Buscar músicas, cenas e pessoas'
export const searchHint = 'Músicas, cenas…'

export const tabsName = 'Páginas'
export const countdownTab = 'Top 10'
export const soundtrackTab = 'Músicas'
export const revealTab = 'Revelação'
export const mineTab = 'Meu top 10'
export const aboutTab = 'Sobre'

export const newVersionReady = 'Tem uma versão nova do site.'
export const declineNewVersion = 'Agora não'

// Not found
export const notFoundTitle = 'Não achamos essa página'
export const notFoundHint =
  'Confira o endereço; a página também pode ter mudado de lugar. A busca lá em cima conhece todas as músicas, ou escolha uma destas dez.'
export const theTenSongs = 'As dez músicas'

// About
export const aboutHeading = 'Sobre esta contagem regressiva'

export const aboutRankingHeading = 'De quem é o ranking'
export const aboutRanking: Texts['aboutRanking'] = (link) => [
  'Não é nosso. É ',
  link('um ranking de dez músicas'),
  ' que conhecemos pelo site de Ezra Williams, que tem uma música nele; não sabemos quem o publicou primeiro. O que contamos sobre cada música é nosso.',
]
export const aboutSeasons: Texts['aboutSeasons'] = (songsOf, next) => {
  const songs = inList(
    songsOf.map(({ season, count }) => `${count} da temporada ${season}`),
  )
  return next
    ? `As músicas dele: ${songs}. A temporada ${next.season} ainda não tinha saído: estreou em ${longDate(next.released)}.`
    : `As músicas dele: ${songs}.`
}
export const aboutNeedleDrops =
  'O ranking fala em “needle drops”. É quando uma música entra e faz a cena. Aqui, dizemos “momentos musicais”.'

export const aboutCheckedHeading = 'Como conferimos cada música'
export const aboutChecked =
  'Comparamos o ranking com outras fontes, música por música. A página de cada uma lista as fontes e avisa quando elas discordam ou quando só existe uma. As fontes que só vimos em cópia, ou que não têm endereço seguro, aparecem sem link.'
export const aboutSong: Texts['aboutSong'] = (rank, title) =>
  `${rank}. ${title}`
export const aboutPlacement: Texts['aboutPlacement'] = (
  label,
  note,
  strong,
) => [strong(`${label}.`), ` ${note}`]

export const aboutUnknownHeading = 'O que não sabemos'
export const aboutUnknown: Texts['aboutUnknown'] = (films) => [
  'Se esta lista está completa. Não está: não achamos nenhuma lista de músicas dos episódios 6 e 7 da temporada 2, nem da maior parte da temporada 3. Por isso, só contamos as músicas que conhecemos ou que conseguimos situar.',
  'Se todas as músicas tocam mesmo na série. Uma que só aparece na playlist oficial pode não tocar: a playlist já teve música de um teaser, e algumas músicas já saíram de lá.',
  ...films.map(
    ({ title, released }) =>
      `Em que parte do filme ${title} uma música toca, ou se ela toca mesmo. Só sabemos que as músicas dele entraram na playlist em ${longDate(released)}, dia da estreia.`,
  ),
  'Qual de duas músicas do mesmo episódio vem primeiro, a não ser que uma fonte diga.',
  'Às vezes, quem está em cena. Quando é palpite, avisamos.',
  'O que mais há numa música ou num episódio. Os avisos de conteúdo são sobre as cenas que descrevemos, não sobre as letras.',
  'Se o seu serviço tem determinada música. Nossos links abrem uma busca, então não envelhecem; mas a busca pode não achar nada.',
]
export const aboutTellUs =
  'Achou um erro ou sabe de algo que não sabemos? Conta pra gente'

export const aboutOrdersHeading = 'Como comparamos duas ordens'
export const aboutOrders =
  'Quando você escolhe músicas e põe em ordem, dizemos quanto da sua lista está na mesma ordem do ranking, ou da lista de outra pessoa. Para isso, pegamos cada par de músicas que aparece nas duas listas e vemos qual música vem primeiro em cada uma. Dez músicas formam 45 pares: se as duas ordens concordam em 39 deles, são 87%. É um jeito mais simples de dizer o que a estatística chama de tau de Kendall. Ele conta os mesmos pares, mas vai de −1, quando uma ordem é o contrário da outra, a 1, quando as duas são iguais.'

export const aboutDeviceHeading = 'O que fica guardado no seu aparelho'
export const aboutDevice: Texts['aboutDevice'] = [
  'Onde você ouve música e, se for no Apple Music, o seu país',
  'O idioma em que você lê, depois de escolher um',
  'Até onde você assistiu e sobre o que prefere não ler',
  'As músicas que você marcou e até onde chegou ouvindo na ordem',
  'O seu top 10 e o nome que você deu a ele',
  'Em que ponto da revelação você está',
  'Uma cópia destas páginas, se o navegador deixar, para abrirem sem internet',
]
export const aboutNothingElse =
  'É só isso, e fica aí. Não temos contas, cookies, contagem de visitas nem serviços de terceiros. Nada sai do seu aparelho até você abrir um link; o link para ouvir diz ao serviço qual música procurar.'
export const aboutSharedLinks =
  'O que você filtra e busca fica no endereço; assim, dá para enviar a alguém. Um link que você envia nunca diz até onde você assistiu, e só leva o seu top 10 se é isso que você está enviando.'
export const forgetEverything = 'Apagar tudo que este site guardou'
export const forgetHint =
  'Isso apaga suas configurações, suas marcas e seu top 10. Não dá para desfazer.'
export const forgetConfirm = 'Sim, apagar tudo'
export const forgetOutcomes: Texts['forgetOutcomes'] = {
  forgotten:
    'Tudo apagado. Não ficou nada deste site no aparelho: nem configurações, nem páginas salvas.',
  refused:
    'Seu navegador não deixou apagar tudo. O resto você apaga nas configurações dele, em dados de sites.',
}

export const aboutSpoilersHeading = 'Como escondemos spoilers'
export const aboutSpoilers =
  'Diga até onde você assistiu, e escondemos o que daria spoiler do resto: a cena, quem está nela, o desenho, o título do episódio, resultados de busca e filtros. Títulos, nomes de artistas e links para ouvir continuam lá. Se não sabemos o episódio de uma música, a cena fica escondida até você ver a temporada inteira.'
export const aboutSpoilersLimit =
  'Tudo continua no arquivo de onde as músicas vêm: isso evita que você leia antes da hora, mas não é um cadeado. Na revelação, uma música só entra na página quando chega a vez dela, mas também já está nesse arquivo.'

export const aboutCreditsHeading = 'Créditos e licenças'
export const aboutCredits =
  'O código e os desenhos são nossos, sob a licença MIT; nossos textos podem ser usados sob a CC BY 4.0, e nossos dados, sob a CC0. As letras desenhadas são da fonte Shantell Sans, e o texto é da Figtree, ambas sob a SIL Open Font License 1.1. As músicas, a série e os nomes são de quem tem os direitos. Este é um projeto de fãs, que não foi feito nem aprovado por quem faz a série.'
export const aboutLicences: Texts['aboutLicences'] = (link) => [
  'Este site também usa código de outras pessoas: veja ',
  link('quem escreveu e sob quais licenças'),
  '.',
]

// A song’s page
export const songBackName = 'Voltar'
export const songBackToCountdown = 'Voltar à contagem regressiva'
export const songBackToSoundtrack = 'Voltar às músicas'
export const songBackToMine = 'Voltar ao seu top 10'
export const songBackToAbout = 'Voltar a Sobre'
export const songOnScreen = 'Em cena'
export const songProbablyThere = 'Provavelmente em cena'
export const songFrom = 'Disco'
export const songSingle: Texts['songSingle'] = (title, cite) => [
  cite(title),
  ' (single)',
]
export const songYear = 'Ano'
export const songLength = 'Duração'
export const songMore = 'Mais músicas'
export const songInCountdown = 'Na contagem regressiva'
export const songInStory = 'Na história'
export const songJustBefore = 'Logo antes'
export const songJustAfter = 'Logo depois'
export const songSameEpisode = 'Também neste episódio'
export const songMoreBy: Texts['songMoreBy'] = (artist) => `Mais de ${artist}`
/** Beside the address of a song that is shared: no rank, nothing of a scene. */
export const songShared: Texts['songShared'] = (song) =>
  `“${song.title}”, de ${song.artist}, uma das músicas de Heartstopper`

// The reveal
export const revealHeading = 'A revelação'
export const revealLead =
  'Os dez momentos musicais de Heartstopper, um de cada vez, do número dez ao número um. Sem espiar.'
export const revealWays =
  'Para avançar, use o botão, a barra de espaço, as setas ou um passador de slides, ou deslize para a esquerda.'
export const revealNeedsScript =
  'A revelação precisa de JavaScript. A lista inteira, não.'
export const revealListInstead = 'Prefiro ver a lista inteira'
export const revealStartAgain = 'Começar de novo'

export const revealStart: Texts['revealStart'] = (rank) =>
  `Começar no número ${rank}`
export const revealGoOn: Texts['revealGoOn'] = (rank) =>
  `Continuar: número ${rank}`
export const revealNext: Texts['revealNext'] = (rank) =>
  `Próxima: número ${rank}`
export const revealEnd = 'O fim'
export const revealBack = 'Voltar'
export const revealSkip = 'Pular para o número 1'
/** The same, where there is little room. */
export const revealSkipShort = 'Número 1'
export const revealFullScreen = 'Tela cheia'
export const fullScreenRefused =
  'Seu navegador não entrou em tela cheia, ou não saiu dela.'
export const revealStrip = 'Músicas até aqui'
export const revealSong: Texts['revealSong'] = (rank, title) =>
  `Número ${rank}: ${title}`
export const revealTurn: Texts['revealTurn'] = (song) =>
  `Número ${song.rank}: ${song.title}, de ${song.artist}`

export const revealEnding = 'E essa foi a contagem regressiva!'
export const revealShareName = 'Enviar a revelação'
export const revealShared =
  'Os dez melhores momentos musicais de Heartstopper, um de cada vez. Você adivinha o número 1?'
export const revealWholeList = 'Ver a lista inteira'
export const revealMakeYours = 'Fazer o meu top 10'

// My ten
export const mineHeading = 'Seu top 10'
export const mineLede =
  'Escolha dez músicas, ou quantas você quiser, e ponha em ordem. A lista fica neste aparelho, a não ser que você envie o link.'
export const mineWithoutScript =
  'Para escolher e mover músicas, é preciso ter JavaScript; para ler o ranking, não.'
export const ownOrder = 'Sua ordem'
export const tenButton: Texts['tenButton'] = {
  in: 'No meu top 10',
  out: 'Pôr no meu top 10',
  full: 'Meu top 10 lotou',
}
export const tenButtonName: Texts['tenButtonName'] = {
  in: (title) => `No meu top 10: ${title}. Aperte para tirar`,
  out: (title) => `Pôr no meu top 10: ${title}`,
  full: (title) => `Meu top 10 lotou: não cabe ${title}`,
}
export const addSongs = 'Pôr músicas'
export const pickerSearch = 'Achar uma música'
export const pickSong = 'Pôr'
export const pickSongName: Texts['pickSongName'] = (title, artist) =>
  `Pôr ${title}, de ${artist}`
export const pickedSong = 'Na lista'
export const pickedSongName: Texts['pickedSongName'] = (title, artist) =>
  `Na lista: ${title}, de ${artist}. Aperte para tirar`
export const nothingToPick =
  'Nenhuma música encontrada. Tente um título, artista ou alguém da cena.'
export const lovedMark = 'Amei'
export const chosenCount: Texts['chosenCount'] = (count, most) => {
  if (count === most) return `Sua lista tem ${count} músicas: lotou.`
  return plural(count, {
    one: `Sua lista tem ${count} música; cabem até ${most}.`,
    other: `Sua lista tem ${count} músicas; cabem até ${most}.`,
  })
}
export const nothingChosen =
  'Nenhuma música ainda. Ache algumas aqui embaixo, ou aperte “Pôr no meu top 10” onde você vir uma música.'
export const emptyOrder = 'Começar do zero'
export const removeSong: Texts['removeSong'] = (title) => `Tirar ${title}`
export const orderName = 'Nome da sua lista'
export const orderNameHint = 'Aparece na imagem e no que você enviar.'
export const undo = 'Desfazer'
export const redo = 'Refazer'
export const resetToRanking = 'Voltar ao ranking'
export const numberOf: Texts['numberOf'] = (title) => `Número de ${title}`
export const moveUp: Texts['moveUp'] = (title) => `Subir ${title}`
export const moveDown: Texts['moveDown'] = (title) => `Descer ${title}`
export const shareOrder = 'Enviar sua ordem'
export const orderShared: Texts['orderShared'] = (count, name) => {
  if (name) return `${name}: minhas músicas de Heartstopper. E as suas?`
  return `${topTenTitle(count)}. E você, o que escolheria?`
}
export const orderNotKept =
  'Seu navegador não vai guardar esta ordem. Salve o link para não perder.'

// How far a song has moved: what stands beside it, and what is read out.
export const moved: Texts['moved'] = (places) => {
  if (places === 'new') return 'escolha sua'
  if (places === 0) return 'igual'
  return places > 0 ? `subiu ${places}` : `desceu ${-places}`
}
export const movedFromRanking: Texts['movedFromRanking'] = (places) => {
  if (places === 'new') return 'escolha sua, fora do ranking'
  if (places === 0) return 'igual ao ranking'
  return places > 0
    ? `subiu ${places} em relação ao ranking`
    : `desceu ${-places} em relação ao ranking`
}
// A title in a list beside another, with what is only read out.
export const titleMoved: Texts['titleMoved'] = (title, places, unseen) => {
  if (places === 'new') return [title, unseen(', só aqui')]
  if (places === 0) return [title, unseen(', igual')]
  return [
    title,
    unseen(places > 0 ? `, subiu ${places}` : `, desceu ${-places}`),
  ]
}

// Said once a song, or all of them, have moved.
export const movedTo: Texts['movedTo'] = (title, number, of) =>
  `${title}, número ${number} de ${of}`
export const added: Texts['added'] = (title, number) =>
  `${title} entrou no número ${number}`
export const takenOut: Texts['takenOut'] = (title, of) => {
  if (of === 0) return `${title} saiu, não ficou nenhuma música`
  return plural(of, {
    one: `${title} saiu, ficou ${of} música`,
    other: `${title} saiu, ficaram ${of} músicas`,
  })
}
export const emptied = 'Lista vazia. Desfazer traz suas músicas de volta'
export const undoneEmpty = 'Desfeito: nenhuma música'
export const redoneEmpty = 'Refeito: nenhuma música'
export const undoneWithout: Texts['undoneWithout'] = (title) =>
  `Desfeito: ${title} não está na sua lista`
export const redoneWithout: Texts['redoneWithout'] = (title) =>
  `Refeito: ${title} não está na sua lista`
export const undone: Texts['undone'] = (title, number, of) =>
  `Desfeito: ${title}, número ${number} de ${of}`
export const redone: Texts['redone'] = (title, number, of) =>
  `Refeito: ${title}, número ${number} de ${of}`
export const nowYours: Texts['nowYours'] = (title) =>
  `Agora é sua, com ${title} no número 1`
export const backToRanking: Texts['backToRanking'] = (title) =>
  `De volta ao ranking, com ${title} no número 1`

export const unreadableOrder =
  'Não conseguimos ler a ordem deste link. Ele pode ter sido cortado, ou feito com uma versão mais nova do site. Esta é a sua.'
export const sentOrder = 'A ordem que você recebeu'
/** What whoever sent it calls it: somebody else’s words. */
export const sentOrderName: Texts['sentOrderName'] = (name) => [
  'Quem enviou chama de “',
  name,
  '”.',
]
export const inRanking: Texts['inRanking'] = (shared, same, of) => {
  const songs = shared === of ? `Todas as ${of}` : `${shared} das ${of}`
  return same === 0
    ? `${songs}, nenhuma no mesmo número`
    : `${songs}, ${same} no mesmo número`
}
export const inBoth: Texts['inBoth'] = (shared, same) =>
  same === 0
    ? `${shared} músicas nas duas listas, nenhuma no mesmo número`
    : `${shared} músicas nas duas listas, ${same} no mesmo número`
export const agreeOn: Texts['agreeOn'] = (agreed, pairs, large) => [
  'Vocês concordam em ',
  large(`${agreed} de ${pairs}`),
]
export const adoptOrder = 'Quero esta'
export const keepOwnOrder = 'Manter a minha'
export const besideRanking = 'Comparada com o ranking'
export const yours = 'A sua'
export const theirs = 'A recebida'
export const theRanking = 'O ranking'
export const sameOrder: Texts['sameOrder'] = (percent, large) => [
  large(`${percent}%`),
  ' na mesma ordem',
]
export const pairsAgree: Texts['pairsAgree'] = (agreed, pairs) => {
  if (agreed === pairs)
    return 'Compare as músicas das duas listas, duas a duas: as listas sempre põem a mesma na frente.'
  if (agreed === 0)
    return 'Compare as músicas das duas listas, duas a duas: as listas nunca põem a mesma na frente.'
  return `Compare as músicas das duas listas, duas a duas: em ${agreed} de ${pairs} pares, as listas põem a mesma na frente.`
}

export const pictureButton = 'Imagem'
export const pictureOfSong: Texts['pictureOfSong'] = (title) =>
  `Imagem: ${title}`
export const pictureBroken = 'Desculpe, a imagem não carregou.'
export const asPicture = 'Como imagem'
export const sharePicture = 'Enviar a imagem'
export const savePicture = 'Salvar a imagem'
export const copyAsText = 'Copiar como texto'
export const pictureSaved: Texts['pictureSaved'] = (file) =>
  `${file} já deve estar nos seus downloads. Não está? Segure o dedo na imagem para salvar.`
export const pictureToHold =
  'Não apareceu nada? Segure o dedo na imagem para salvar.'
export const pictureRefused =
  'Seu navegador não deixa a imagem sair daqui. Tire um print dela ou copie como texto.'
export const pictureNotDrawn =
  'Seu navegador não consegue desenhar a imagem. Ainda dá para copiar como texto.'
export const pictureShape = 'Formato'
export const pictureShapes: Texts['pictureShapes'] = {
  post: 'Post (4:5)',
  story: 'Story (9:16)',
}
export const picturePaper = 'Cores'
export const picturePapers: Texts['picturePapers'] = {
  light: 'Claras',
  dark: 'Escuras',
}

// Taking a list away
export const takeAway = 'Leve a lista com você'
export const listenInOrder = 'Ouvir na ordem'
export const shareIt = 'Enviar'
export const makePlaylist = 'Fazer uma playlist'
export const printIt = 'Imprimir'
export const printList = 'Imprimir a lista'
export const printFailed =
  'Se não apareceu nada, seu navegador não imprime. Abra esta página em outro e tente de novo.'
export const sceneWithNote: Texts['sceneWithNote'] = (note, scene) => [
  note,
  '. ',
  scene,
]
export const chooseServiceFirst =
  'Primeiro escolha onde você ouve. Depois, cada música é um toque só.'
export const playNext: Texts['playNext'] = (title, service) =>
  `Tocar ${title} no ${service}`
export const playNextName: Texts['playNextName'] = (title, service) =>
  `Tocar ${title} no ${service}, abre em outra aba`
export const playNextOffline: Texts['playNextOffline'] = (title, service) =>
  `Tocar ${title} no ${service}. Você está sem internet: as músicas não vão abrir. Abre em outra aba`
export const turnName: Texts['turnName'] = (title, artist) =>
  `${title} · ${artist}, abre em outra aba`
export const turnStates: Texts['turnStates'] = {
  taken: 'já aberta',
  next: 'próxima',
  ahead: '',
}
export const allPlayed = 'Foram todas!'
export const playAgain = 'Começar de novo'
export const whereTo = 'Para onde vai a playlist?'
export const playlistGoalNames: Texts['playlistGoalNames'] = {
  spotify: 'Spotify, no computador',
  phone: 'Spotify ou outro serviço, no celular',
  youtube: 'YouTube',
  text: 'Só o texto',
  other: 'Outros formatos',
}
export const playlistSteps: Texts['playlistSteps'] = {
  spotify: [
    'Copie as músicas.',
    'No computador, abra o app do Spotify e uma das suas playlists.',
    'Cole: Ctrl+V, ou Cmd+V no Mac.',
  ],
  phone: [
    'Escolha um site de transferência: um que faz playlists no seu serviço a partir de uma lista de músicas. Ele vai precisar de acesso à sua conta nesse serviço, então escolha um em que você confia. Não temos parceria com nenhum.',
    'Pegue as músicas aqui embaixo, no formato que o site pedir.',
    'Passe as músicas para o site e diga para qual serviço elas vão.',
  ],
  youtube: [
    'Abra uma música e escolha o vídeo que você quer.',
    'Depois, volte para a próxima. As músicas estão na ordem da lista.',
  ],
  text: [],
  other: [],
}
export const openOnYouTube: Texts['openOnYouTube'] = (title, artist) =>
  `${title} · ${artist}, busca no YouTube, abre em outra aba`
export const officialPlaylistToo: Texts['officialPlaylistToo'] = (link) => [
  'Também tem uma oficial: ',
  link('a Heartstopper Official Playlist, do Spotify'),
  '. As músicas e a ordem não são as mesmas daqui.',
]
export const copyFormat = 'Copiar'
export const copyFormatAs: Texts['copyFormatAs'] = (format) =>
  `Copiar como ${format}`
export const saveFormat = 'Salvar'
export const saveFormatAs: Texts['saveFormatAs'] = (format) =>
  `Salvar como ${format}`

// Lists: filters, orders, search, counts
export const listStatus = 'A lista'
export const songCount: Texts['songCount'] = (count) => {
  if (count === 0) return 'Nenhuma música'
  return plural(count, { one: `${count} música`, other: `${count} músicas` })
}
export const songCountAfter: Texts['songCountAfter'] = (count) => {
  if (count === 0) return ', nenhuma música'
  return plural(count, {
    one: `, ${count} música`,
    other: `, ${count} músicas`,
  })
}
export const listAnnouncement: Texts['listAnnouncement'] = (
  shown,
  total,
  query,
  sort,
) =>
  query === ''
    ? plural(total, {
        one: `${shown} de ${total} música, ${sortedBy[sort]}`,
        other: `${shown} de ${total} músicas, ${sortedBy[sort]}`,
      })
    : plural(total, {
        one: `${shown} de ${total} música para “${query}”, ${sortedBy[sort]}`,
        other: `${shown} de ${total} músicas para “${query}”, ${sortedBy[sort]}`,
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
          one: `${shown} música de Heartstopper`,
          other: `${shown} músicas de Heartstopper`,
        })
  return sort ? `${songs}, ${sortedBy[sort]}` : songs
}
const sortedBy = {
  countdown: 'de 10 a 1',
  winner: 'de 1 a 10',
  story: 'na ordem da história',
  title: 'por título',
  artist: 'por artista',
  year: 'por ano',
  best: 'por relevância',
} as const satisfies Record<Sort, string>

export const sortMenu = 'Ordem'
export const filtersRegion = 'Filtros'
export const filterButton = 'Filtrar'
export const close = 'Fechar'
export const moreFilters = 'Mais filtros'
export const clearButton = 'Limpar'
export const clearFilters = 'Limpar os filtros'
export const showSongs: Texts['showSongs'] = (count) => {
  if (count === 0) return 'Nenhuma música'
  return plural(count, {
    one: `Mostrar ${count} música`,
    other: `Mostrar ${count} músicas`,
  })
}
export const facetTitles: Texts['facetTitles'] = {
  season: 'Temporada',
  character: 'Em cena',
  episode: 'Episódio',
  artist: 'Artista',
  mark: 'Suas marcas',
  placement: 'Nossa certeza',
}
export const othersOnScreen = 'Mais gente em cena'
export const flagNames: Texts['flagNames'] = {
  ranked: 'Só as da contagem regressiva',
  known: 'Só com episódio conhecido',
}
export const matchNames: Texts['matchNames'] = {
  any: 'Basta um nome',
  all: 'Na mesma cena',
}
/** Beside the name of a filter, where there is little room. */
export const hiddenCount: Texts['hiddenCount'] = (count) =>
  plural(count, {
    one: `${count} escondida`,
    other: `${count} escondidas`,
  })
export const hiddenSceneCount: Texts['hiddenSceneCount'] = (count) =>
  plural(count, {
    one: `${count} cena escondida`,
    other: `${count} cenas escondidas`,
  })
export const songsWith: Texts['songsWith'] = (person) =>
  `${person}: filtrar as músicas por este nome`
export const songsProbablyWith: Texts['songsProbablyWith'] = (person) =>
  `${person}, provavelmente: filtrar as músicas por este nome`

export const nothingMatches = 'Nenhuma música encontrada'
export const takeOneFilterOff = 'Tire um filtro:'
export const startAgain = 'Tirar um filtro só não basta. Comece de novo:'
export const mayBeHidden: Texts['mayBeHidden'] = (scenes) =>
  plural(scenes, {
    one: 'Você escondeu uma cena. Talvez seja a que você procura.',
    other: `Você escondeu ${scenes} cenas. A que você procura pode estar entre elas.`,
  })
export const withoutFilter: Texts['withoutFilter'] = (name, songs) =>
  plural(songs, {
    one: `Sem “${name}”: ${songs} música`,
    other: `Sem “${name}”: ${songs} músicas`,
  })
export const showAllSongs: Texts['showAllSongs'] = (total) =>
  plural(total, {
    one: `Mostrar toda a lista (${total} música)`,
    other: `Mostrar todas as ${total} músicas`,
  })
export const searchedForLess: Texts['searchedForLess'] = (query) => [
  'Nenhuma música combina com tudo isso. Estas combinam com ',
  query,
  '.',
]
export const brokenLink = 'Parte deste link não funcionou.'
/** What a link asks for in vain; `''` where its word for it cannot be shown. */
export const missingWishes: Texts['missingWishes'] = {
  season: (season) =>
    season === ''
      ? 'Não conhecemos a temporada que ele pede.'
      : `Não existe temporada “${season}”.`,
  character: (person) =>
    person === ''
      ? 'Não conhecemos a pessoa que ele pede.'
      : `Não tem ninguém com o nome “${person}” aqui.`,
  episode: (episode) =>
    episode === ''
      ? 'Não conhecemos o episódio que ele pede.'
      : `Não existe episódio “${episode}”.`,
  artist: (artist) =>
    artist === ''
      ? 'Não sabemos de que artista ele fala.'
      : `Não tem artista com o nome “${artist}” aqui.`,
  mark: () => 'Não conhecemos a marca que ele pede.',
  placement: () => 'Não dá para filtrar esta lista pela nossa certeza.',
  ranked: () =>
    'Não dá para filtrar esta lista pelo que está na contagem regressiva.',
  known: () =>
    'Não dá para filtrar esta lista pelo que tem episódio conhecido.',
  match: () => 'Não sabemos como combinar as pessoas que ele pede.',
  q: () => 'Não conseguimos ler a busca dele.',
  sort: (sort) =>
    sort === ''
      ? 'Não dá para ordenar as músicas como ele pede.'
      : `Não dá para ordenar as músicas por “${sort}”.`,
  service: (service) =>
    service === ''
      ? 'Não conhecemos o serviço de música que ele pede.'
      : `Não conhecemos o serviço de música “${service}”.`,
}

export const shareButton = 'Enviar'
export const shareList = 'Enviar esta lista'
export const toPlaylist = 'Playlist'
export const showMoreBefore: Texts['showMoreBefore'] = (count) =>
  `Mostrar ${count} antes destas`
export const showMore: Texts['showMore'] = (count) => `Mostrar mais ${count}`

// The countdown
export const countdownTitle = 'As dez que marcaram a série'
export const countdownLead =
  'A cena por trás de cada música, e um toque para ouvir.'
export const watchReveal = 'Ver a revelação'
export const alsoMatching: Texts['alsoMatching'] = (count) =>
  plural(count, {
    one: 'Mais 1 música fora da contagem regressiva',
    other: `Mais ${count} músicas fora da contagem regressiva`,
  })
export const seeAllMatches = 'Ver todas'
export const brokenCard =
  'Não conseguimos mostrar este cartão. A página da música continua funcionando.'

// All songs
export const soundtrackTitle = 'Todas as músicas que conhecemos'
export const placedSongs: Texts['placedSongs'] = (placed, total) =>
  plural(total, {
    one: `Conseguimos situar ${placed} de ${total} música num episódio. O resto, não chutamos.`,
    other: `Conseguimos situar ${placed} de ${total} músicas num episódio. O resto, não chutamos.`,
  })
export const toNumbers = 'A lista em números'
export const numbersTitle = 'A trilha sonora em números'
export const songsColumn = 'Músicas'
export const figureNames: Texts['figureNames'] = {
  season: {
    caption: 'Músicas por temporada e filme',
    row: 'Temporada ou filme',
  },
  artist: { caption: 'Artistas com mais músicas aqui', row: 'Artista' },
  year: { caption: 'Anos de lançamento', row: 'Ano' },
}
export const episodeMap =
  'Temporadas e episódios, com as músicas que conseguimos situar'
export const unknownEpisode =
  'Nenhuma fonte que encontramos diz em que episódio elas estão. Estar na playlist oficial, como a maioria está, não prova que elas tocam na série.'
export const unknownMoments: Texts['unknownMoments'] = (released) =>
  `Estas músicas entraram na playlist oficial em ${released}, dia da estreia do filme. Nenhuma fonte que encontramos diz em que parte dele elas tocam, nem se elas tocam mesmo.`
export const tellUsOfOne = 'Sabe alguma? Conta pra gente'
export const unknownScene = 'Ainda não sabemos o que acontece em cena.'
export const unknownInFilm =
  'Ainda não sabemos em que parte do filme ela toca, nem se ela toca mesmo.'
export const tellUs = 'Sabe? Conta pra gente'
export const tellUsOf: Texts['tellUsOf'] = (title) =>
  `Sabe? Conta pra gente sobre ${title}`
export const yearSource: Texts['yearSource'] = (source) => [
  'Ano de lançamento: ',
  source,
]
export const countdownNumber: Texts['countdownNumber'] = (rank) =>
  `Número ${rank}`
export const brokenRow = 'Não conseguimos mostrar o resto desta música.'

// Songs, seasons and episodes

/** A date of the content: “17 de julho de 2026”. */
export const longDate: Texts['longDate'] = (date) =>
  calendar.format(new Date(date))
/** Several names in one: “girls, seven e Tired”. */
function inList(names: readonly string[]) {
  return lists.format(names)
}

/** A season or a film as a label or a heading: “Temporada 1”, “O filme”. */
export const partName: Texts['partName'] = (part) => {
  if (typeof part === 'number') return `Temporada ${part}`
  const number = filmNumber(part)
  return number ? `Filme ${number}` : 'O filme'
}
/** The same within a sentence: “a temporada 1”, “o filme”. */
function partWithin(part: PartId) {
  if (typeof part === 'number') return `a temporada ${part}`
  const number = filmNumber(part)
  return number ? `o filme ${number}` : 'o filme'
}

export const episodeName: Texts['episodeName'] = ({ season, episode }) => {
  if (typeof season !== 'number') return partName(season)
  return episode === undefined
    ? `Temporada ${season}, episódio ainda desconhecido`
    : `Temporada ${season}, episódio ${episode}`
}
export const episodeWithin: Texts['episodeWithin'] = ({ season, episode }) => {
  if (typeof season !== 'number') return partWithin(season)
  return episode === undefined
    ? `temporada ${season}, episódio ainda desconhecido`
    : `temporada ${season}, episódio ${episode}`
}
export const episodeHeading: Texts['episodeHeading'] = ({
  season,
  episode,
}) => {
  if (typeof season !== 'number') return partName(season)
  return episode === undefined
    ? `Temporada ${season} · Episódio ainda desconhecido`
    : `Temporada ${season} · Episódio ${episode}`
}
/** The same in as few letters as can be. */
export const episodeShort: Texts['episodeShort'] = ({ season, episode }) =>
  typeof season === 'number' ? `${season}.${episode ?? '?'}` : partName(season)
export const filmHeading: Texts['filmHeading'] = ({ id, title }) =>
  `${title} · ${partWithin(id)}`
export const episodeOfSeason: Texts['episodeOfSeason'] = (episode) =>
  episode === undefined ? 'Episódio ainda desconhecido' : `Episódio ${episode}`

export const sortNames: Texts['sortNames'] = {
  countdown: '10 a 1',
  winner: '1 a 10',
  story: 'Pela história',
  title: 'Por título',
  artist: 'Por artista',
  year: 'Por ano',
  best: 'Relevância',
}

export const placementNames: Texts['placementNames'] = {
  confirmed: 'Confirmado',
  'single-source': 'Uma fonte',
  'season-only': 'Só a temporada',
  'playlist-only': 'Só na playlist',
}
export const placementName: Texts['placementName'] = ({
  basis,
  momentDisputed,
}) => {
  if (!momentDisputed) return placementNames[basis]
  return basis === 'confirmed'
    ? 'Episódio confirmado, momento sem consenso'
    : 'Uma fonte, momento sem consenso'
}
export const placementMeanings: Texts['placementMeanings'] = {
  confirmed:
    'Duas fontes independentes citam este episódio, ou uma oficial cita.',
  'single-source':
    'Uma fonte cita este episódio, e nenhuma outra confirma ainda.',
  'season-only':
    'A música entrou na playlist oficial quando esta temporada saiu. Isso não prova que ela toca na série, e não sabemos o episódio.',
  'playlist-only':
    'A música entrou na playlist oficial no dia em que o filme saiu. Nada diz em que parte do filme ela toca, nem se ela toca mesmo.',
}

export const contentNoteNames: Texts['contentNoteNames'] = {
  'homophobic-bullying': 'bullying homofóbico',
  'homophobic-parent': 'homofobia de pai ou mãe',
  fight: 'briga',
  'eating-disorder': 'transtorno alimentar',
  'self-harm': 'automutilação',
}
export const contentNote: Texts['contentNote'] = (notes) =>
  `Aviso de conteúdo: ${inList(notes.map((note) => contentNoteNames[note]))}`

// Scenes, and holding them back

/**
 * How far the scenes of a page go, or how many are hidden, in a line of a narrow
 * phone: at most 40 letters.
 */
export const guardSentence: Texts['guardSentence'] = (extent) => {
  if (extent.kind === 'untold') return ''
  if (extent.kind === 'upTo') return `Spoilers até ${partWithin(extent.part)}`
  if (extent.kind === 'shown') return 'Todas as cenas à mostra'
  if (extent.kind === 'shownAnyway')
    return plural(extent.count, {
      one: `${extent.count} cena à mostra mesmo assim`,
      other: `${extent.count} cenas à mostra mesmo assim`,
    })
  if (extent.kind === 'hiddenButSome')
    return plural(extent.count, {
      one: `${extent.count} cena escondida, ${extent.shownAnyway} à mostra`,
      other: `${extent.count} cenas escondidas, ${extent.shownAnyway} à mostra`,
    })
  if (extent.count === undefined)
    return extent.kept
      ? 'Cenas escondidas, como você pediu'
      : 'Cenas escondidas só nesta visita'
  return extent.kept
    ? plural(extent.count, {
        one: `${extent.count} cena escondida, como você pediu`,
        other: `${extent.count} cenas escondidas, como você pediu`,
      })
    : plural(extent.count, {
        one: `${extent.count} cena escondida só nesta visita`,
        other: `${extent.count} cenas escondidas só nesta visita`,
      })
}
export const showHidden: Texts['showHidden'] = () => 'Mostrar'
export const showHiddenNow: Texts['showHiddenNow'] = (count) =>
  plural(count, {
    one: 'Sim, mostrar por enquanto',
    other: 'Sim, mostrar todas por enquanto',
  })
export const hideShown: Texts['hideShown'] = () => 'Esconder'
export const hideShownAgain: Texts['hideShownAgain'] = () => 'Esconder de novo'

export const hiddenAsAsked = 'Escondida, como você pediu.'
export const showStory: Texts['showStory'] = {
  scene: (at) => `Mostrar a cena (${episodeWithin(at)})`,
  details: (at) => `Mostrar os detalhes (${episodeWithin(at)})`,
}
export const hideStory: Texts['hideStory'] = {
  scene: (at) => `Esconder a cena (${episodeWithin(at)})`,
  details: (at) => `Esconder os detalhes (${episodeWithin(at)})`,
}

/** Before how far somebody has watched: “Visto T1 E4”. */
export const seenLabel = 'Visto'
export const seenName: Texts['seenName'] = (seen) => {
  if (seen.kind === 'none') return 'nada ainda'
  if (seen.kind === 'all') return 'tudo'
  if (seen.kind === 'film')
    return seen.title
      ? `${partWithin(seen.film)}, ${seen.title}`
      : partWithin(seen.film)
  return seen.kind === 'season'
    ? `toda a temporada ${seen.season}`
    : `temporada ${seen.season}, até o episódio ${seen.episode}`
}
/** The same after “Visto”. */
export const seenShort: Texts['seenShort'] = (seen) => {
  if (seen.kind === 'none') return 'nada'
  if (seen.kind === 'all') return 'tudo'
  if (seen.kind === 'film') return partWithin(seen.film)
  return seen.kind === 'season'
    ? `temporada ${seen.season}`
    : `T${seen.season} E${seen.episode}`
}
/** The same on a narrow phone. */
export const seenShortest: Texts['seenShortest'] = (seen) => {
  if (seen.kind === 'none') return 'nada'
  if (seen.kind === 'all') return 'tudo'
  if (seen.kind === 'film') {
    const number = filmNumber(seen.film)
    return number ? `filme ${number}` : 'filme'
  }
  return seen.kind === 'season'
    ? `T${seen.season}`
    : `T${seen.season} E${seen.episode}`
}

export const spoilers = 'Spoilers'
export const contentNotes = 'Avisos de conteúdo'
/** Before “briga” and others. */
export const hideScenesWith = 'Esconder cenas com'

// Cards

export const artistFormerly: Texts['artistFormerly'] = (
  artist,
  formerName,
  former,
) => [artist, former([', antes ', formerName])]
export const howWeKnow = 'Como sabemos'
/** The same read out alone, so it begins with the same words. */
export const howWeKnowOf: Texts['howWeKnowOf'] = (title) =>
  `Como sabemos onde ${title} toca`
/** Read out of a button with “Enviar” on it. */
export const shareSong: Texts['shareSong'] = (title) => `Enviar ${title}`
export const report = 'Reportar'
export const reportOn: Texts['reportOn'] = (title) =>
  `Reportar um erro sobre ${title}`

/** What a visitor’s report begins with, in a mail or a form of ours. */
export const mistakeTitle: Texts['mistakeTitle'] = ({ title, artist }) =>
  `Erro: ${title}, de ${artist}`
/** Never what happens in a scene. */
export const mistakeText: Texts['mistakeText'] = ({
  title,
  artist,
  slug,
  ...at
}) => `Música: ${title}, de ${artist} (${slug})
Onde dizemos que ela toca: ${episodeWithin(at)}

O que está errado ou faltando:

Como você sabe? (Um link é o que mais ajuda.)
`
export const mistakeTitleOfNone = 'Um erro'
export const mistakeTextOfNone = `O que está errado ou faltando:

Como você sabe? (Um link é o que mais ajuda.)
`

export const moreOfEpisode: Texts['moreOfEpisode'] = (count) =>
  plural(count, {
    one: `Mais ${count} música que conhecemos deste episódio`,
    other: `Mais ${count} músicas que conhecemos deste episódio`,
  })

// Marks

export const markNames: Texts['markNames'] = {
  loved: 'Amei',
  heard: 'Ouvi',
}
export const markSong: Texts['markSong'] = {
  loved: (title) => `Amei: ${title}`,
  heard: (title) => `Ouvi: ${title}`,
}

export const lovedSongs = 'Músicas que você amou'
export const lovedNotLoaded =
  'Não conseguimos carregar as músicas que você amou. Elas continuam marcadas.'
export const yourMarks = 'Suas marcas'
export const noMarks =
  'Nenhuma marca ainda. Toque no coração ou no certinho de uma música; a marca fica neste aparelho.'
export const marksCount: Texts['marksCount'] = (loved, heard) =>
  `${loved} com “Amei”, ${heard} com “Ouvi”, só neste aparelho. Exporte um arquivo para levar tudo para outro.`
export const marksNewer =
  'Suas marcas foram salvas por uma versão mais nova do site. Recarregue para ver.'
export const marksNotKept =
  'Seu navegador não vai guardar as marcas para a próxima vez.'
export const exportMarks = 'Exportar um arquivo'
export const importMarks = 'Importar um arquivo'
export const marksAdded: Texts['marksAdded'] = (count) =>
  count === 0
    ? 'Você já tinha todas as marcas desse arquivo.'
    : plural(count, {
        one: `Entrou ${count} marca.`,
        other: `Entraram ${count} marcas.`,
      })
export const marksAddedAndUnknown: Texts['marksAddedAndUnknown'] = (
  count,
  unknown,
) => {
  const kept = plural(unknown, {
    one: `Mais ${unknown} é de uma música que não temos.`,
    other: `Mais ${unknown} são de músicas que não temos.`,
  })
  return `${marksAdded(count)} ${kept}`
}
export const marksRefused: Texts['marksRefused'] = {
  unreadable: 'Não há marcas nesse arquivo. Nada mudou.',
  newer:
    'Esse arquivo é de uma versão mais nova do site. Recarregue e importe de novo. Nada mudou.',
}
export const deleteMarks = 'Apagar'
export const deleteMarksNow: Texts['deleteMarksNow'] = (count) =>
  plural(count, {
    one: `Sim, apagar ${count} marca`,
    other: `Sim, apagar ${count} marcas`,
  })
export const putMarksBack = 'Trazer de volta'

// Listening
export const listen = 'Ouvir'
export const listenTo: Texts['listenTo'] = (title) => `Ouvir ${title}`
export const listenToOffline: Texts['listenToOffline'] = (title) =>
  `Ouvir ${title}. Você está sem internet: as músicas não vão abrir.`
export const listenToOn: Texts['listenToOn'] = (title, service) =>
  `Ouvir ${title} no ${service}, abre em outra aba`
export const listenToOnOffline: Texts['listenToOnOffline'] = (title, service) =>
  `Ouvir ${title} no ${service}, abre em outra aba. Você está sem internet: as músicas não vão abrir.`
export const listenToOnWithNote: Texts['listenToOnWithNote'] = (
  title,
  service,
  note,
) => `Ouvir ${title} no ${service}, ${note}, abre em outra aba`
// Beside the button, in one short line.
export const listensNowhere = 'no seu serviço · escolher'
export const listensIn: Texts['listensIn'] = (service) =>
  `no ${service} · trocar`
export const listensOffline = 'Sem internet'
export const songsWontOpen = 'Sem internet, as músicas não abrem'

export const whereToListen = 'Onde ouvir'
export const whereDoYouListen = 'Onde você ouve música?'
export const askedOnce =
  'Só perguntamos uma vez. Depois, o botão Ouvir leva você direto para lá.'
export const askedAgain: Texts['askedAgain'] = (service) =>
  `O botão Ouvir abre o ${service}. Escolha outro aqui, só desta vez.`
export const fromNowOn = 'Usar para todas as músicas daqui em diante'
export const moreServices: Texts['moreServices'] = (count) =>
  plural(count, {
    one: `Mais ${count} serviço`,
    other: `Mais ${count} serviços`,
  })
export const serviceNotes: Texts['serviceNotes'] = {
  pandora: 'só nos EUA',
  youtube: 'grátis, sem conta',
}
export const exactRecording = 'Esta gravação exata'
export const exactRecordingWhere = 'no Spotify'
export const exactRecordingOf: Texts['exactRecordingOf'] = (title) =>
  `Esta gravação exata no Spotify: ${title}, abre em outra aba`
export const copyTitleAndArtist = 'Copiar título e artista'
export const forOtherApps = 'para outros apps'

export const ownService = 'Onde você ouve'
export const chooseService = 'Escolha…'
export const appleMusicCountry = 'País do Apple Music'
export const exampleCountry = 'ex.: br'

// Playlists and shared texts
export const formatNames: Texts['formatNames'] = {
  text: 'Artista - Título',
  numbered: 'Lista numerada',
  spotify: 'Faixas para o Spotify',
  youtube: 'Links para o YouTube',
  tuneMyMusic: 'CSV para o TuneMyMusic',
  csv: 'CSV para fazer playlists',
  spreadsheet: 'CSV para planilhas',
  xspf: 'XSPF',
  jspf: 'JSPF',
  json: 'JSON',
}
/** Where each can be used, promising no more than the place itself does. */
export const formatUses: Texts['formatUses'] = {
  text: 'Uma música por linha, pronta para colar numa ferramenta de playlists.',
  numbered: 'Para ler: numa mensagem, numa carta, na porta da geladeira.',
  spotify:
    'Para o app do Spotify no computador: abra uma das suas playlists e cole.',
  youtube: 'Uma busca para cada música, na ordem, para guardar ou enviar.',
  tuneMyMusic: 'Para o TuneMyMusic, que faz playlists a partir de um arquivo.',
  csv: 'Para ferramentas que fazem playlists a partir de um arquivo.',
  spreadsheet:
    'Marcado como UTF-8, para os acentos continuarem certos no Excel.',
  xspf: 'Para players que acham as músicas pelo nome. Não tem áudio.',
  jspf: 'XSPF em JSON, para quem desenvolve.',
  json: 'Para código que você escreve.',
}
/** Where we saw a file work, and where not: of the others we do not know. */
export const formatSeen: Texts['formatSeen'] = {
  xspf: 'Vimos o VLC listar as músicas. Os players do GNOME e o Audacious não mostram nada, porque o arquivo não tem áudio.',
  jspf: 'O ListenBrainz não aceita: pede identificadores do MusicBrainz.',
}
export const leftOutSongs: Texts['leftOutSongs'] = (count) =>
  plural(count, {
    one: `Deixa ${count} música de fora.`,
    other: `Deixa ${count} músicas de fora.`,
  })
/** The name of a file whose list has no letters for one. */
export const unnamedFile = 'musicas'
export const topTenTitle: Texts['topTenTitle'] = (count) => {
  if (count === 10) return 'Meu top 10 de Heartstopper'
  return plural(count, {
    one: 'Minha única música de Heartstopper',
    other: `Meu top ${count} de Heartstopper`,
  })
}

// Loading, and when something fails

export const absences: Texts['absences'] = {
  // Of the songs and of the app’s own parts alike.
  loading: {
    title: 'Carregando o resto da página',
    text: 'Se demorar, sua conexão pode estar lenta. Não precisa fazer nada.',
  },
  offline: {
    title: 'Você está sem internet',
    text: 'As músicas ainda não estão salvas neste aparelho. Elas carregam assim que a internet voltar.',
  },
  unreachable: {
    title: 'Não conseguimos chegar às músicas',
    text: 'Tentamos algumas vezes, mas a conexão continuou caindo. Seus filtros estão a salvo na barra de endereço.',
  },
  slow: {
    title: 'As músicas estão demorando demais',
    text: 'Sua conexão está muito lenta, ou parou. Seus filtros estão a salvo na barra de endereço.',
  },
  busy: {
    title: 'Isto aqui lotou',
    text: 'Tem gente demais no site, ou estamos consertando algo. Tente de novo daqui a alguns minutos.',
  },
  missing: {
    title: 'Não achamos as músicas',
    text: 'O erro é nosso, e cabe a nós consertar. Seus filtros estão a salvo na barra de endereço.',
  },
  foreign: {
    title: 'Sua rede nos enviou outra coisa',
    text: 'Algumas redes mostram uma página própria até você fazer login. Depois disso, tente de novo.',
  },
  damaged: {
    title: 'As músicas chegaram com defeito',
    text: 'O erro é nosso, e cabe a nós consertar. Seus filtros estão a salvo na barra de endereço.',
  },
  older: {
    title: 'Estamos no meio de uma atualização',
    text: 'As músicas são mais antigas que esta página. Tente de novo daqui a alguns minutos.',
  },
  newer: {
    title: 'Há uma versão mais nova desta página',
    text: 'Atualizamos o site enquanto ela estava aberta aí.',
  },
  broken: {
    title: 'Esta página quebrou',
    text: 'O resto do site continua funcionando; recarregar pode ajudar.',
  },
}
export const tryAgain = 'Tentar de novo'
export const reload = 'Recarregar'
export const whatWentWrong = 'O que deu errado'

/* Of a part of the page that failed; “Recarregar” follows. */
export const spoilersBroken = 'Desculpe, as opções de spoiler não carregaram.'
export const filtersBroken = 'Desculpe, os filtros não carregaram.'
export const listMenusBroken =
  'Desculpe, os menus acima da lista não carregaram.'
export const moreAnswersBroken =
  'Desculpe, as outras músicas da sua busca não carregaram.'
export const numbersBroken =
  'Desculpe, a trilha sonora em números não carregou.'
export const takeAwayBroken =
  'Desculpe, as opções para levar a lista com você não carregaram.'

export const copied = 'Copiado'
export const copyFromHere = 'Copie daqui:'
/** Of a file: no browser tells what became of it. */
export const savedAs: Texts['savedAs'] = (file) =>
  `${file} já deve estar nos seus downloads.`
export const notSaved: Texts['notSaved'] = (file) =>
  `Seu navegador não quis salvar ${file}.`
export const copyInstead = 'Não está lá? Copie o texto'

// Previews, search engines and the installed app
export const soundtrackPageTitle = `Todas as músicas que conhecemos · ${siteName}`
export const revealPageTitle = `A revelação · ${siteName}`
export const minePageTitle = `Seu top 10 · ${siteName}`
export const aboutPageTitle = `Sobre · ${siteName}`
export const notFoundPageTitle = `Página não encontrada · ${siteName}`
export const songPageTitle: Texts['songPageTitle'] = (song) =>
  `${song.title}, de ${song.artist} · ${siteName}`

/* Descriptions: 160 letters at most. */
export const countdownDescription =
  'Os dez melhores momentos musicais de Heartstopper, em contagem regressiva: a cena por trás de cada música, e um toque para ouvir no seu serviço.'
export const soundtrackDescription =
  'Todas as músicas que conhecemos de Heartstopper, episódio por episódio, e do filme: onde tocam, qual é a nossa certeza, quem diz e onde ouvir.'
export const revealDescription =
  'Os dez melhores momentos musicais de Heartstopper, um de cada vez, do dez ao um, sem espiar.'
export const mineDescription =
  'Escolha as suas dez entre todas as músicas de Heartstopper, ponha em ordem, compare com o ranking e envie o link para alguém.'
export const aboutDescription =
  'De quem é este ranking, como conferimos onde cada música toca e o que fica no seu aparelho.'
export const notFoundDescription = 'Não há página neste endereço.'
export const songDescription: Texts['songDescription'] = (song) => {
  const year = song.year ? ` (${song.year})` : ''
  return song.album === undefined
    ? `${song.title}, de ${song.artist}${year}: o que sabemos sobre onde ela toca em Heartstopper, como sabemos e onde ouvir.`
    : `${song.title}, de ${song.artist}, do disco ${song.album}${year}: o que sabemos sobre onde ela toca em Heartstopper, como sabemos e onde ouvir.`
}

export const sitePreviewAlt =
  'O nome do site acima de uma fileira de folhas desenhadas'
export const revealPreviewAlt = 'Uma carta lacrada e as palavras “A revelação”'
export const songPreviewAlt: Texts['songPreviewAlt'] = (song) =>
  `“${song.title}”, de ${song.artist}, ao lado de folhas desenhadas`
/** The name of the site in two lines, each of 18 letters at most. */
export const sitePreviewLines: Texts['sitePreviewLines'] = [
  'Heartstopper,',
  'música por música',
]
export const revealPreviewLine = 'uma música de cada vez'

export const showName = 'Heartstopper'
export const songByArtist: Texts['songByArtist'] = (song) =>
  `${song.title}, de ${song.artist}`

/** Below the icon of the installed app: 12 letters at most. */
export const appShortName = 'Cada música'
export const appDescription =
  'Os dez melhores momentos musicais de Heartstopper, em contagem regressiva: a cena por trás de cada música e um link para ouvir.'
export const appScreenNarrow =
  'A contagem regressiva no celular: os filtros e, depois, um desenho para cada música'
export const appScreenWide =
  'A contagem regressiva: filtros acima de um cartão desenhado à mão para cada música'
