import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import subsetFont from 'subset-font'
import type { PublishedContent } from '../../songs/Content.ts'
import type { PublishedSong } from '../../songs/Song.ts'
import type { PartId } from '../../songs/partId.ts'
import { leaf } from '../../ui/leaf.ts'
import { appIcons } from './appIcons.ts'
import { escapeHtml } from './escapeHtml.ts'
import type { SiteOptions } from './prerender.ts'
import type { PreviewWords } from './previewWords.ts'

/** What the picture of a song may know of it. */
type SharedSong = Pick<PublishedSong, 'title' | 'artist' | 'season'>

type Picture = { readonly file: string; readonly png: Uint8Array }

const tokens = readFileSync('src/styles/tokens.css', 'utf8')
const ink = token('ink')
const paper = token('paper')

/**
 * The pictures of the site in one language, as PNG. Those that go with a shared
 * link, 1200 × 630 (what Open Graph readers crop the least), tell what a song is
 * called and nothing else: neither its rank nor, by its drawing, what happens.
 * Nothing names them where the site has no origin. Those of songs have only names
 * on them: as the icons of the installed site, they are drawn once, with English.
 */
export async function drawPictures(
  content: PublishedContent,
  words: PreviewWords,
  { origin, language }: SiteOptions,
): Promise<readonly Picture[]> {
  const code = readFileSync(
    createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'),
  )
  await initWasm(code).catch((fault: Error) => {
    // By the language that was built before in this process.
    if (!fault.message.includes('Already initialized')) throw fault
  })
  const isEnglish = language === 'en'
  return [
    ...(isEnglish ? drawIcons() : []),
    ...(origin ? await drawPreviews(content, words, isEnglish) : []),
  ]
}

async function drawPreviews(
  { songs, parts }: PublishedContent,
  words: PreviewWords,
  ofSongs: boolean,
): Promise<readonly Picture[]> {
  const lettering = [
    ...songs.flatMap(({ title, artist }) => [title, artist]),
    ...Object.values(words).flat(),
  ]
  // The renderer reads no WOFF2; of the font it needs what is lettered.
  const font = await subsetFont(
    readFileSync('src/styles/fonts/shantell-sans.woff2'),
    lettering.join(''),
    { targetFormat: 'truetype' },
  )
  function draw(name: string, svg: string) {
    return { file: `previews/${name}.png`, png: render(svg, 1200, [font]) }
  }
  return [
    ...(ofSongs ? songs : []).map((song) =>
      draw(song.slug, songPreview(song, words)),
    ),
    draw('countdown', sitePreview(parts, words)),
    draw('reveal', revealPreview(words)),
  ]
}

function drawIcons(): readonly Picture[] {
  return [
    { file: 'apple-touch-icon.png', png: render(icon(frames.square), 180) },
    ...appIcons.map(({ file, size, purpose }) => ({
      file,
      png: render(icon(frames[purpose]), size),
    })),
  ]
}

function render(svg: string, width: number, fontBuffers: Uint8Array[] = []) {
  return new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers, defaultFontFamily: 'Shantell Sans' },
  })
    .render()
    .asPng()
}

/** What a line of the lettering can hold, in letters of one unit. */
const measure = 540 / 0.58

/** The title in the largest letters that three lines of it have room for. */
function setTitle(title: string) {
  for (const size of [104, 88, 74, 62, 52]) {
    const lines = breakLines(title, measure / size)
    if (lines.length <= 3 && lines.every((one) => one.length * size <= measure))
      return { size, lines }
  }
  return { size: 44, lines: breakLines(title, measure / 44).slice(0, 4) }
}

/** A text in lines of at most so many letters, where its words allow it. */
function breakLines(text: string, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line === undefined || line.length + 1 + word.length > most)
      lines.push(word)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines
}

function songPreview(song: SharedSong, { showName }: PreviewWords) {
  const { size, lines } = setTitle(song.title)
  const first = 300 - ((lines.length - 1) * size * 1.1) / 2
  const below = first + lines.length * size * 1.1
  const [artist = '', ...rest] = breakLines(song.artist, measure / 42)
  return sheet(`
    <path fill="${washOf(song.season)}" d="M0 0h600v630H0z"/>
    ${leaves(song.season, falling)}
    <path d="M600 0v630" stroke="${ink}" stroke-width="6"/>
    ${lines.map((line, at) => lettered(line, 660, first + at * size * 1.1, size)).join('')}
    ${lettered(artist, 660, below, 42, 0.75)}
    ${lettered(rest.join(' '), 660, below + 50, 42, 0.75)}
    ${lettered(showName, 660, 574, 30)}`)
}

/** The name of the site over leaves, in the colour of each season and film in turn. */
function sitePreview(
  parts: PublishedContent['parts'],
  { siteLines: [first, second] }: PreviewWords,
) {
  const width = 1200 / parts.length
  const row = parts.map(({ id }, at) => {
    const middle = (at + 0.5) * width
    return `<path fill="${washOf(id)}" d="M${at * width} 360h${width}v270h-${width}z"/>
    ${leaves(id, [
      { x: middle - width / 4, y: 520, scale: width / 160, turn: -30 },
      { x: middle + width / 5, y: 460, scale: width / 120, turn: 20 },
    ])}`
  })
  return sheet(`
    ${lettered(first, 60, 160, 112)}
    ${lettered(second, 60, 284, 112)}
    ${row.join('')}
    <path d="M0 360h1200" stroke="${ink}" stroke-width="6"/>`)
}

type Leaf = { x: number; y: number; scale: number; turn: number }

const falling: readonly Leaf[] = [
  { x: 300, y: 330, scale: 6, turn: -12 },
  { x: 130, y: 130, scale: 3, turn: 35 },
  { x: 480, y: 120, scale: 2.2, turn: -50 },
  { x: 120, y: 520, scale: 2.2, turn: 80 },
  { x: 480, y: 540, scale: 3, turn: 15 },
]

/** Leaves of one season or film, with an outline as thick at any size. */
function leaves(season: PartId, places: readonly Leaf[]) {
  return places
    .map(
      ({ x, y, scale, turn }) =>
        `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})" stroke="${ink}" stroke-width="${6 / scale}" stroke-linecap="round" stroke-linejoin="round"><path fill="${token(`season-${season}`)}" d="${leaf.outline}"/><path fill="none" d="${leaf.veins}"/></g>`,
    )
    .join('')
}

function washOf(season: PartId) {
  return token(`season-${season}-wash`)
}

/** A colour of the pages by day. */
function token(name: string) {
  const colour = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1]
  if (colour === undefined) throw new Error(`tokens.css has no --${name}`)
  return colour
}

/** A sealed letter: in the reveal nothing is told before its turn. */
function revealPreview({ siteName, reveal, revealLine }: PreviewWords) {
  const letter = readFileSync('src/guard/heldBack.svg', 'utf8')
    .replace(' width="320"', ' x="-120" y="0" width="720"')
    .replace(
      ' height="280"',
      ' height="630" preserveAspectRatio="xMidYMid slice"',
    )
  return sheet(`
    ${letter}
    <path d="M600 0v630" stroke="${ink}" stroke-width="6"/>
    ${lettered(reveal, 660, 290, 88)}
    ${lettered(revealLine, 660, 372, 42, 0.75)}
    ${lettered(siteName, 660, 574, 30)}`)
}

/** A line of lettering, from where it begins. */
function lettered(
  text: string,
  x: number,
  y: number,
  size: number,
  opacity = 1,
) {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="700" fill="${ink}" opacity="${opacity}">${escapeHtml(text)}</text>`
}

function sheet(content: string) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630"><path fill="${paper}" d="M0 0h1200v630H0z"/>${content}</svg>`
}

/**
 * Paper around the icon, whose own side is 64. A home screen rounds the corners
 * of a square, and cuts what is maskable down to a circle of four fifths
 * (https://www.w3.org/TR/appmanifest/#icon-masks).
 */
const frames = {
  square: { margin: 8, corner: 0 },
  any: { margin: 8, corner: 18 },
  maskable: { margin: 16, corner: 0 },
} as const

function icon({ margin, corner }: (typeof frames)[keyof typeof frames]) {
  const [start, side] = [-margin, 64 + 2 * margin]
  const drawn = readFileSync('public/icon.svg', 'utf8')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${start} ${start} ${side} ${side}"><rect fill="${paper}" x="${start}" y="${start}" width="${side}" height="${side}" rx="${corner}"/>${drawn.replace('<svg', '<svg width="64" height="64"')}</svg>`
}
