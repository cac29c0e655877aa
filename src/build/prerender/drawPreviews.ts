import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import subsetFont from 'subset-font'
import type { PublishedCountdown } from '../../songs/countdownSchema.ts'
import { siteName } from '../../site/siteName.ts'
import { compareBy } from '../../songs/sorts.ts'
import { appIcons } from './appManifest.ts'
import { escapeHtml } from './escapeHtml.ts'

type PublishedSong = PublishedCountdown['songs'][number]

type Picture = { readonly file: string; readonly png: Uint8Array }

const ink = '#1d2540'
const paper = '#fbf6ee'
const lettering = `font-family="Shantell Sans" font-weight="700" fill="${ink}"`

/**
 * The pictures that go with a shared link, 1200 × 630 (what Open Graph readers
 * crop the least), and the icons of the installed site. They show a drawing, a
 * rank and a name, and give no scene away.
 */
export async function drawPreviews({
  songs,
}: PublishedCountdown): Promise<readonly Picture[]> {
  await initWasm(
    readFileSync(
      createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'),
    ),
  )
  const font = await trueType('src/styles/fonts/shantell-sans.woff2')
  function draw(svg: string, width: number) {
    const picture = new Resvg(svg, {
      fitTo: { mode: 'width', value: width },
      font: { fontBuffers: [font], defaultFontFamily: 'Shantell Sans' },
    })
    return picture.render().asPng()
  }

  return [
    ...songs.map((song) => ({
      file: `previews/${song.slug}.png`,
      png: draw(songPreview(song), 1200),
    })),
    { file: 'previews/countdown.png', png: draw(sitePreview(songs), 1200) },
    { file: 'previews/reveal.png', png: draw(revealPreview(), 1200) },
    { file: 'apple-touch-icon.png', png: draw(icon(frames.square), 180) },
    ...appIcons.map(({ file, size, purpose }) => ({
      file,
      png: draw(icon(frames[purpose]), size),
    })),
  ]
}

function songPreview(song: PublishedSong) {
  const size = Math.min(104, 900 / song.title.length)
  return sheet(`
    ${vignette(song, { x: 0, y: 0, width: 600, height: 630 })}
    <path d="M600 0v630" stroke="${ink}" stroke-width="6"/>
    <text x="660" y="250" font-size="220" ${lettering}>${song.rank}</text>
    <text x="660" y="380" font-size="${size}" ${lettering}>${escapeHtml(song.title)}</text>
    <text x="660" y="456" font-size="42" ${lettering} opacity=".75">${escapeHtml(song.artist)}</text>
    <text x="660" y="574" font-size="30" ${lettering}>${siteName}</text>`)
}

/** The name of the site over the drawings of the two best. */
function sitePreview(songs: readonly PublishedSong[]) {
  const row = songs
    .toSorted(compareBy.winner)
    .slice(0, 2)
    .map((song, at) =>
      vignette(song, { x: at * 600, y: 360, width: 600, height: 270 }),
    )
  return sheet(`
    <text x="60" y="160" font-size="112" ${lettering}>Heartstopper,</text>
    <text x="60" y="284" font-size="112" ${lettering}>song by song</text>
    ${row.join('')}
    <path d="M0 360h1200M600 360v270" stroke="${ink}" stroke-width="6"/>`)
}

/** A sealed letter: in the reveal nothing is told before its turn. */
function revealPreview() {
  return sheet(`
    ${drawing('guard/heldBack', { x: -120, y: 0, width: 720, height: 630 })}
    <path d="M600 0v630" stroke="${ink}" stroke-width="6"/>
    <text x="660" y="290" font-size="88" ${lettering}>The reveal</text>
    <text x="660" y="372" font-size="42" ${lettering} opacity=".75">one song at a time</text>
    <text x="660" y="574" font-size="30" ${lettering}>${siteName}</text>`)
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
  const leaf = readFileSync('public/icon.svg', 'utf8')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${start} ${start} ${side} ${side}"><rect fill="${paper}" x="${start}" y="${start}" width="${side}" height="${side}" rx="${corner}"/>${leaf.replace('<svg', '<svg width="64" height="64"')}</svg>`
}

type Frame = { x: number; y: number; width: number; height: number }

function vignette({ story }: PublishedSong, frame: Frame) {
  return drawing(`cards/vignettes/${story.vignette.id}`, frame)
}

/** A drawing of the pages, cut to a frame. */
function drawing(name: string, frame: Frame) {
  const svg = readFileSync(`src/${name}.svg`, 'utf8')
  const { x, y, width, height } = frame
  return svg
    .replace(/ width="320"/, ` x="${x}" y="${y}" width="${width}"`)
    .replace(
      / height="280"/,
      ` height="${height}" preserveAspectRatio="xMidYMid slice"`,
    )
}

/** The renderer reads no WOFF2. */
async function trueType(file: string) {
  const glyphs = Array.from({ length: 95 }, (_, at) =>
    String.fromCodePoint(32 + at),
  ).join('')
  return subsetFont(readFileSync(file), glyphs, { targetFormat: 'truetype' })
}
