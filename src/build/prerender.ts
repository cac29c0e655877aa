import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, ViteBuilder } from 'vite'
import { appManifest } from './appManifest.ts'
import { drawPreviews } from './drawPreviews.ts'
import { countdownList } from '../countdown/countdownList.ts'
import { everySong } from '../countdown/everySong.ts'
import { soundtrackList } from '../countdown/soundtrackList.ts'
import { earlyContent } from './earlyContent.ts'
import { withMetaPolicy } from './hosts/withMetaPolicy.ts'
import { indexFiles } from './indexFiles.ts'
import type { BuiltPage } from './pages.ts'
import { pageShell, type Bundle } from './pageShell.ts'
import { precacheList } from './precacheList.ts'
import type { renderSite } from './renderSite.ts'
import { scriptTag } from './scriptTag.ts'

type Options = {
  /** `https://songs.example`: where the site will be, if that is known. */
  readonly origin: string | undefined
}

const scratch = 'node_modules/.prerender'

/**
 * Writes every page as complete HTML in `vite build`, drawn by the app's own
 * components from the app's own content files. It makes a bundle of the app, one
 * of each early script that stands in the page, and one of what draws pages in
 * Node.
 */
export function prerender({ origin }: Options): Plugin {
  return {
    name: 'prerender',
    apply: 'build',
    sharedDuringBuild: true,
    config: () => ({ builder: { sharedConfigBuild: true }, environments }),
    buildApp: {
      order: 'post',
      handler: (builder) => writeSite(builder, origin),
    },
  }
}

/** A script in one piece: it stands in the page, or is the worker's. */
function onePiece(input: string) {
  return {
    consumer: 'client',
    build: {
      write: false,
      rolldownOptions: {
        input,
        output: { format: 'iife', codeSplitting: false },
      },
    },
  } as const
}

const environments = {
  early: onePiece('src/early.ts'),
  earlyCountdown: onePiece('src/earlyCountdown.ts'),
  earlySoundtrack: onePiece('src/earlySoundtrack.ts'),
  worker: onePiece('src/worker.ts'),
  ssr: {
    build: {
      ssr: true,
      outDir: scratch,
      copyPublicDir: false,
      minify: false,
      rolldownOptions: {
        input: 'src/build/renderSite.ts',
        output: { entryFileNames: 'renderSite.mjs' },
      },
    },
  },
} as const

async function writeSite(builder: ViteBuilder, origin: string | undefined) {
  const { root, base, build } = builder.config
  const app = await bundle(builder, 'client')
  const early = await bundle(builder, 'early')
  const earlyCountdown = await bundle(builder, 'earlyCountdown')
  const earlySoundtrack = await bundle(builder, 'earlySoundtrack')
  await bundle(builder, 'ssr')
  const drawing = (await import(
    pathToFileURL(join(root, scratch, 'renderSite.mjs')).href
  )) as { renderSite: typeof renderSite }

  function absolute(path: string) {
    return origin ? new URL(base + path, origin).href : undefined
  }
  function read(name: string) {
    return readFileSync(join(root, `public/data/${name}.json`), 'utf8')
  }
  const { pages, countdown, soundtrack } = await drawing.renderSite(
    { countdown: read('countdown'), soundtrack: read('soundtrack') },
    absolute,
  )
  rmSync(join(root, scratch), { recursive: true })
  const fill = pageShell(app, base)
  function write(file: string, body: string | Uint8Array) {
    const path = resolve(root, build.outDir, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, body)
  }
  function writeContent(name: string, whole: object) {
    const text = JSON.stringify(whole)
    const hash = createHash('sha256').update(text).digest('base64url')
    const file = `assets/${name}-${hash.slice(0, 8)}.json`
    write(file, text)
    return file
  }
  const ends: Partial<Record<BuiltPage['kind'], string>> = {
    countdown: listScripts(
      earlyContent(countdown, countdownList),
      earlyCountdown,
    ),
    soundtrack: listScripts(
      earlyContent(everySong(countdown, soundtrack), soundtrackList),
      earlySoundtrack,
    ),
  }
  const other = scriptTag(early[0].code.trim())
  const content = { countdown: writeContent('countdown', countdown) }
  const every = {
    ...content,
    soundtrack: writeContent('soundtrack', soundtrack),
  }
  for (const { kind, file, module, head, body } of pages) {
    const html = fill({
      head,
      body,
      end: ends[kind] ?? other,
      content: kind === 'soundtrack' ? every : content,
      module,
    })
    write(file, withMetaPolicy(html, origin))
  }
  for (const { file, text } of indexFiles(pages, absolute)) write(file, text)
  for (const { file, png } of await drawPreviews(countdown)) write(file, png)
  write('manifest.webmanifest', JSON.stringify(appManifest(base)))
  // Last, because it lists what the others wrote.
  const worker = await bundle(builder, 'worker')
  const kept = precacheList(resolve(root, build.outDir), base)
  write(
    'worker.js',
    `const precached=${JSON.stringify(kept)};\n${worker[0].code}`,
  )
}

async function bundle(builder: ViteBuilder, name: string): Promise<Bundle> {
  const environment = builder.environments[name]
  const built = environment && (await builder.build(environment))
  if (!built || !('output' in built)) throw new Error(`${name}: not built`)
  return built.output
}

/** What a page with a list holds for its early script, and the script. */
function listScripts(content: object, script: Bundle) {
  const json = JSON.stringify(content)
  return (
    scriptTag(json, ' type="application/json" id="early-content"') +
    scriptTag(script[0].code.trim())
  )
}
