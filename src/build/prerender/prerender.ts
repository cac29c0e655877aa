import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, ViteBuilder } from 'vite'
import { countdownList } from '../../lists/countdownList.ts'
import type { PublishedContent } from '../../songs/Content.ts'
import { builtPages } from '../../site/pages.ts'
import { everySong } from '../../content/everySong.ts'
import type { List } from '../../lists/List.ts'
import { storyOrder } from '../../songs/storyOrder.ts'
import { soundtrackList } from '../../lists/soundtrackList.ts'
import { readContentIn } from '../editors/readContentIn.ts'
import { drawPictures } from './drawPictures.ts'
import { earlyContent } from '../../early/earlyContent.ts'
import type { Absolute } from './headTags.ts'
import { caching } from '../hosts/caching.mjs'
import { withMetaPolicy } from '../hosts/withMetaPolicy.ts'
import { indexFiles } from './indexFiles.ts'
import type { BuiltPage } from './listPages.ts'
import { pageShell, type Bundle } from './pageShell.ts'
import { precacheList } from './precacheList.ts'
import type { renderSite } from './renderSite.ts'
import { siteVersion } from './siteVersion.ts'
import { versionMark } from '../../site/versionMark.ts'
import type { PageFacts } from '../../early/PageFacts.ts'
import { languageHome } from '../../site/languageHome.ts'
import { languageIds, type LanguageId } from '../../words/languages.ts'

export type SiteOptions = {
  /** `https://songs.example`: where the site will be, if that is known. */
  readonly origin: string | undefined
  readonly language: LanguageId
}

/** What it tells other plugins, once the site is written. */
export type PrerenderApi = {
  /** The files of this language, and those that it shares, below the base. */
  readonly own: ReadonlySet<string>
}

const scratch = 'node_modules/.prerender'

const icon = 'icon.svg'

/**
 * A page with nothing in it, which the worker gives for any song: the app draws
 * that from the content, and no device keeps a page for each.
 */
const anySong = 'song.html'

/**
 * Writes every page as complete HTML in `vite build`, drawn by the app's own
 * components from the app's own content files. It makes a bundle of the app, one
 * of each early script that stands in the page, and one of what draws pages in
 * Node. What has a hash in its name lies in one folder for all languages, which
 * share much of it.
 */
export function prerender(options: SiteOptions): Plugin<PrerenderApi> {
  const { language } = options
  const own = new Set<string>()
  return {
    name: 'prerender',
    apply: 'build',
    api: { own },
    sharedDuringBuild: true,
    config: () => ({
      builder: { sharedConfigBuild: true },
      environments: {
        ...environments,
        ssr: { build: { ...ssrBuild, outDir: join(scratch, language) } },
        // The folder and what is in it belong to English: Vite writes that.
        ...(language !== 'en' && { client: { build: { write: false } } }),
      },
    }),
    buildApp: {
      order: 'post',
      handler: (builder) => writeSite(builder, options, own),
    },
  }
}

/** A script in one piece: it stands in the page, or is the worker's. */
function onePiece(input: string, format: 'iife' | 'es' = 'iife') {
  return {
    consumer: 'client',
    build: {
      write: false,
      rolldownOptions: {
        input,
        // What a module exports, the page reads.
        preserveEntrySignatures: 'strict',
        output: { format, codeSplitting: false },
        // Names that they share are written out, as early/README.md says.
        optimization: { inlineConst: { mode: 'all' } },
      },
    },
  } as const
}

const environments = {
  waitForEarly: onePiece('src/early/waitForEarly.ts'),
  startApp: onePiece('src/early/startApp.ts'),
  early: onePiece('src/early/early.ts'),
  earlyNotFound: onePiece('src/early/earlyNotFound.ts'),
  earlyCountdown: onePiece('src/early/earlyCountdown.ts'),
  earlySoundtrack: onePiece('src/early/earlySoundtrack.ts'),
  earlySearch: onePiece('src/early/earlySearch.ts', 'es'),
  worker: onePiece('src/offline/worker.ts'),
} as const

/** What draws the pages. */
const ssrBuild = {
  ssr: true,
  copyPublicDir: false,
  minify: false,
  rolldownOptions: {
    input: 'src/build/prerender/renderSite.ts',
    output: { entryFileNames: 'renderSite.mjs' },
  },
} as const

type Site = Awaited<ReturnType<typeof renderSite>>

async function writeSite(
  builder: ViteBuilder,
  { origin, language }: SiteOptions,
  own: Set<string>,
) {
  const { root, base, build, publicDir } = builder.config
  const folder = resolve(root, build.outDir)
  const home = languageHome(language, base)

  function write(file: string, body: string | Uint8Array) {
    const path =
      file.startsWith(caching.folder) || file === icon
        ? file
        : languageHome(language, '') + file
    own.add(path)
    // Another language may have written it, and it may be compressed already.
    if (file.startsWith(caching.folder) && existsSync(join(folder, path)))
      return
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), body)
  }
  function absolute(path: string, of = language) {
    return origin
      ? new URL(languageHome(of, base) + path, origin).href
      : undefined
  }

  write(icon, readFileSync(join(publicDir, icon)))
  const client = await bundle(builder, 'client')
  for (const file of client)
    if (file.fileName.startsWith(caching.folder))
      write(file.fileName, file.type === 'chunk' ? file.code : file.source)
  const inEveryPage = {
    waitForEarly: await script(builder, 'waitForEarly'),
    startApp: await script(builder, 'startApp'),
  }
  const site = await drawSite(builder, language, absolute)
  const order = storyOrder(site.countdown)
  const fill = pageShell(client, { root: base, home }, inEveryPage, order)
  const scripts = await earlyScripts(builder, site, write)
  const content = contentFiles(site)
  for (const [name, { file, text }] of Object.entries(content)) {
    write(file, text)
    // In English it is there, as its editors wrote it.
    if (language !== 'en') write(`data/${name}.json`, text)
  }
  const pages = [
    ...site.pages,
    {
      ...builtPages.song,
      kind: 'song' as const,
      path: undefined,
      file: anySong,
      head: `<meta name="robots" content="noindex"><meta name="version" content="${versionMark}">`,
      body: '',
    },
  ].map(({ kind, path, file, head, body, early, module }) => {
    const html = fill({
      path: kind === 'notFound' ? undefined : path,
      head,
      body,
      ...scripts[early],
      content: {
        countdown: content.countdown.file,
        // That an address is of no song, all of them say.
        ...(['soundtrack', 'song', 'notFound'].includes(kind) && {
          soundtrack: content.soundtrack.file,
        }),
      },
      module,
    })
    return { file, html: withMetaPolicy(html, origin) }
  })
  // Those of songs are kept by no device, and come once they say the version.
  for (const { file, html } of pages)
    if (!file.startsWith('songs/')) write(file, html)
  if (language === 'en')
    for (const { file, text } of indexFiles(site.pages, absolute, base))
      write(file, text)
  for (const { file, png } of await drawPictures(
    everySong(site.countdown, site.soundtrack),
    site.previewWords,
    { origin, language },
  ))
    write(file, png)
  write('manifest.webmanifest', JSON.stringify(site.manifest))

  // Last, because it is worked out from all that was written.
  const [{ code }] = await bundle(builder, 'worker')
  const version = siteVersion(
    readNumber(root),
    precacheList(folder, base, [...own]),
    code,
  )
  for (const { file, html } of pages)
    write(file, html.replaceAll(versionMark, version))
  const lists = {
    precached: precacheList(folder, base, [...own]),
    published: Object.fromEntries(
      Object.entries(content).map(([name, { file }]) => [
        `${home}data/${name}.json`,
        base + file,
      ]),
    ),
    drawn: {
      instead: home + anySong,
      paths: site.pages
        .filter(({ kind }) => kind === 'song')
        .map(({ path }) => home + path),
    },
    // Those below its own scope, which the worker of another language has not.
    elsewhere: Object.fromEntries(
      language === 'en'
        ? languageIds
            .filter((id) => id !== 'en')
            .map((id) => [id, languageHome(id, base)])
        : [],
    ),
  }
  const declared = Object.entries(lists).map(
    ([name, value]) => `const ${name}=${JSON.stringify(value)};`,
  )
  write('worker.js', [...declared, code].join('\n'))
}

function readNumber(root: string) {
  const text = readFileSync(join(root, 'package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

async function bundle(builder: ViteBuilder, name: string): Promise<Bundle> {
  const environment = builder.environments[name]
  const built = environment && (await builder.build(environment))
  if (!built || !('output' in built)) throw new Error(`${name}: not built`)
  return built.output
}

/** Every page, drawn by a bundle that runs once and is thrown away. */
async function drawSite(
  builder: ViteBuilder,
  language: LanguageId,
  absolute: Absolute,
): Promise<Site> {
  const { root } = builder.config
  await bundle(builder, 'ssr')
  const folder = join(root, scratch, language)
  const { href } = pathToFileURL(join(folder, 'renderSite.mjs'))
  const drawing = (await import(href)) as { renderSite: typeof renderSite }
  const site = await drawing.renderSite(readContentIn(root, language), absolute)
  rmSync(folder, { recursive: true })
  return site
}

/** The code of a script that stands in the page. */
async function script(builder: ViteBuilder, name: string) {
  const [{ code }] = await bundle(builder, name)
  return code.trim()
}

type Early = {
  readonly early: string
  readonly list: PageFacts['list']
}

/**
 * The early script of each kind of page and, with a list, what that knows of
 * it; what searches the list is written beside the pages.
 */
async function earlyScripts(
  builder: ViteBuilder,
  { countdown, soundtrack }: Site,
  write: (file: string, text: string) => void,
): Promise<Record<BuiltPage['early'], Early>> {
  const searchCode = await script(builder, 'earlySearch')
  async function withList(
    name: 'earlyCountdown' | 'earlySoundtrack',
    content: PublishedContent,
    list: List,
  ): Promise<Early> {
    const { listed, searched } = earlyContent(content, list)
    const search = hashedFile(
      `${name}-search`,
      'js',
      `const searched=${JSON.stringify(searched)};\n${searchCode}`,
    )
    write(search.file, search.text)
    return {
      early: await script(builder, name),
      list: { content: listed, search: search.file },
    }
  }
  const every = everySong(countdown, soundtrack)
  return {
    early: { early: await script(builder, 'early'), list: undefined },
    earlyNotFound: {
      early: await script(builder, 'earlyNotFound'),
      list: undefined,
    },
    earlyCountdown: await withList('earlyCountdown', countdown, countdownList),
    earlySoundtrack: await withList('earlySoundtrack', every, soundtrackList),
  }
}

/** The content as files that may be kept for ever. */
function contentFiles({ countdown, soundtrack }: Site) {
  return {
    countdown: hashedFile('countdown', 'json', JSON.stringify(countdown)),
    soundtrack: hashedFile('soundtrack', 'json', JSON.stringify(soundtrack)),
  }
}

function hashedFile(name: string, ending: string, text: string) {
  const hash = createHash('sha256').update(text).digest('base64url')
  return {
    file: `${caching.folder}${name}-${hash.slice(0, 8)}.${ending}`,
    text,
  }
}
