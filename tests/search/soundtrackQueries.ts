import { halfRemembered } from './halfRemembered.ts'

const babyQueen = [
  'buzzkill',
  'colours-of-you',
  'colours-of-you-season-2',
  'want-me',
  'dover-beach',
  'nobody-really-cares',
  'just-like-heaven',
  'we-can-be-anything',
  'all-the-things',
  'pretty-girl-lie',
  'a-letter-to-myself-at-17',
]
const wolfAlice = ['dont-delete-the-kisses', 'the-beach', 'bros', 'blush']
const french = [
  'le-temps-de-lamour',
  'tresor',
  'un-peu-plus-souvent',
  'on-etait-beau',
]
const promise = [
  'lovesong',
  'le-temps-de-lamour',
  'foreplay',
  'miss-u',
  'retrospect',
  'things-will-be-fine-bratty-remix',
  'the-sound',
]
const prom = ['run-away-with-me', 'just-like-heaven', 'seven']

/**
 * What people type, word for word, and the songs of both lists they may mean:
 * one of them at least has to be among the first three.
 */
export const soundtrackQueries: readonly (readonly [
  query: string,
  slugs: readonly string[],
])[] = [
  // A moment.
  ['song when nick searches am i gay', ['why-am-i-like-this']],
  ['am i gay', ['why-am-i-like-this']],
  ['nick comes out as bisexual', ['colours-of-you-season-2']],
  [
    'what song plays when nick comes out on instagram',
    ['colours-of-you-season-2'],
  ],
  ['nick instagram post', ['colours-of-you-season-2']],
  ['charlie love bite', ['freak-out']],
  ['wolf alice kisses', ['dont-delete-the-kisses']],
  ['tara and darcy kiss', ['flirting-with-her', 'seven']],
  ['isaac asexual', ['crush-culture']],
  ['song where isaac understands he is asexual', ['crush-culture']],
  ['prom', prom],
  ['prom song season 2', prom],
  ['band at prom', ['just-like-heaven']],
  ['sahar guitar', ['just-like-heaven']],
  ['song imogen and sahar', ['just-like-heaven']],
  ['the cure', ['just-like-heaven']],
  ['charlie’s birthday', ['if-you-want-to', 'buzzkill']],
  ['bowling', ['if-you-want-to', 'buzzkill']],
  ['nick arrives bowling alley', ['if-you-want-to']],
  ['first song of the series', ['want-me']],
  ['back to school after christmas', ['want-me']],
  ['charlie wants to tell nick i love you', ['the-way-things-go']],
  ['charlie clinic', ['blue']],
  ['song in the snow', ['dance-with-me']],
  ['mario kart', ['dance-with-me']],
  ['tao fights harry', ['smokey-eyes']],
  ['nick and his mother in the car', ['tired']],
  ['song when nick takes the quiz', ['my-own-person']],

  // An artist.
  ['taylor swift episode', ['seven']],
  ['tailor swift', ['seven']],
  ['which episode has billie eilish', ['blue']],
  ['baby queen', babyQueen],
  ['baby queen live', ['just-like-heaven']],
  ['heartstopper wolf alice song', wolfAlice],
  ['beabadobee', ['if-you-want-to', 'lovesong', 'the-way-things-go', 'tired']],
  ['the 1975', ['the-sound']],
  ['francoise hardy', ['le-temps-de-lamour']],
  ['churches', ['clearest-blue']],
  ['maggie rodgers', ['shatter', 'alaska-toby-green-remix']],
  ['phoebe bridgers', ['pegasus']],
  [
    'orla gartland',
    ['why-am-i-like-this', 'kiss-ur-face-forever', 'fall-in-love-with-a-girl'],
  ],
  ['wasia project', ['my-vine', 'ur-so-pretty']],
  ['william gao band', ['ur-so-pretty']],
  ['smoothboi ezra', ['my-own-person']],
  ['girl in red', ['girls', 'i-wanna-be-your-girlfriend']],
  ['olivia rodrigo', ['good-4-u']],
  ['carly rae jepson', ['run-away-with-me']],
  ['leon', ['pretty-boy']],

  // A title, as it is remembered.
  ['why am i like this', ['why-am-i-like-this']],
  ['dont delete the kisses', ['dont-delete-the-kisses']],
  ['colors of you', ['colours-of-you', 'colours-of-you-season-2']],
  ['crush culture conan grey', ['crush-culture']],
  ['it gets better', ['it-gets-better']],
  ['urban angel', ['urbanangel1999']],
  ['liquor and cigarettes', ['liquor-cigarettes']],
  ['christmas song', ['that-was-the-worst-christmas-ever']],
  ['on etait beau louane', ['on-etait-beau']],
  ['rush troye', ['rush']],

  // A language.
  ['french songs', french],
  ['song in french season 2', french],

  // An episode.
  ['season 2 episode 3', promise],
  ['songs in the promise episode', promise],
  ['season 3 episode 8', ['love-you']],
  ['s3e4', ['blue']],
  ['journey', ['blue']],
  ['S01E05', ['if-you-want-to', 'buzzkill']],
  ['1x05', ['if-you-want-to', 'buzzkill']],
  ['season 3 ep 8', ['love-you']],
  ['bowling s1 ep5', ['if-you-want-to', 'buzzkill']],
  ['S3 E04 billie', ['blue']],

  // As players and videos have it.
  ['taylor swift seven (official video)', ['seven']],
  [
    'Orla Gartland - Why Am I Like This? (Official Audio)',
    ['why-am-i-like-this'],
  ],
  ['dance with me beabadoobee lyrics', ['dance-with-me']],
  [
    'baby queen - colours of you [lyric video]',
    ['colours-of-you', 'colours-of-you-season-2'],
  ],
  ['Arlo Parks - Pegasus ft. Phoebe Bridgers', ['pegasus']],
  ['chase and status feat arrdee', ['liquor-cigarettes']],

  // Bent, cut, doubled or misheard.
  ['the beach', ['the-beach']],
  ['beabadooobee dance', ['dance-with-me']],
  ['smoky eyes', ['smokey-eyes']],
  ['kisses wolf alice', ['dont-delete-the-kisses']],
  ['deleting kisses', ['dont-delete-the-kisses']],
  ['pressure at a party', ['pressure-to-party']],
  ['flirting', ['flirting-with-her']],
  ['chvrches clear blue', ['clearest-blue']],
  ['mxm toon', ['coming-of-age', 'fever-dream', 'mona-lisa', 'sad-disco']],

  // With a word too many.
  ['taylor swift skateboard', ['seven']],
  ['sappho pottery', ['sappho']],

  ...halfRemembered,
]
