import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, Rolldown, ViteBuilder } from 'vite'
import type { renderSite } from './renderSite.ts'
import { scriptTag } from './scriptTag.ts'

type Options = {
  /** `https://songs.example`: where the site will be, if that is known. */
  readonly origin: string | undefined
}

/**
 * Writes every page as complete HTML in `vite build`, drawn by the app's own
 * components from the app's own content file. It makes three bundles: the app,
 * the early script that stands in the page, and what draws pages in Node.
 */
export function prerender({ origin }: Options): Plugin {
  const scratch = 'node_modules/.prerender'
  return {
    name: 'prerender',
    apply: 'build',
    sharedDuringBuild: true,
    config: () => ({
      builder: { sharedConfigBuild: true },
      environments: {
        early: {
          consumer: 'client',
          build: {
            write: false,
            rolldownOptions: {
              input: 'src/early.ts',
              output: { format: 'iife' },
            },
          },
        },
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
      },
    }),
    buildApp: {
      order: 'post',
      async handler(builder) {
        const { root, base } = builder.config
        const app = await bundle(builder, 'client')
        const early = await bundle(builder, 'early')
        await bundle(builder, 'ssr')

        const drawing: { renderSite: typeof renderSite } = await import(
          pathToFileURL(join(root, scratch, 'renderSite.mjs')).href
        )
        const json = readFileSync(
          join(root, 'public/data/countdown.json'),
          'utf8',
        )
        const { pages, countdown } = drawing.renderSite(json, (path) =>
          origin ? new URL(base + path, origin).href : undefined,
        )
        rmSync(join(root, scratch), { recursive: true })

        const out = join(root, builder.config.build.outDir)
        const shell = shellOf(app, base)
        for (const { kind, file, head, body } of pages) {
          const first = kind === 'countdown'
          const end = [
            scriptTag(
              JSON.stringify(countdown),
              ' type="application/json" id="countdown-json"',
            ),
            first && scriptTag(codeOf(early)),
            scriptTag(shell.start),
          ]
          const html = shell.html
            .replace('<!--head-->', () => head)
            .replace('</head>', () =>
              [
                `<style>${shell.css}</style>`,
                first && scriptTag(waitForAddress),
                '</head>',
              ]
                .filter(Boolean)
                .join(''),
            )
            .replace('<!--page-->', () => body)
            .replace('<!--end-->', () => end.filter(Boolean).join(''))
          mkdirSync(dirname(join(out, file)), { recursive: true })
          writeFileSync(join(out, file), html)
        }
      },
    },
  }
}

/** Hides the list until the early script knows what the address asks for. */
const waitForAddress = `location.search&&(document.documentElement.dataset.early='')`

async function bundle(builder: ViteBuilder, name: string) {
  const environment = builder.environments[name]
  if (!environment) throw new Error(`no environment “${name}”`)
  const output = await builder.build(environment)
  if (!('output' in output)) throw new Error(`${name}: nothing was built`)
  return output.output
}

type Output = Rolldown.RolldownOutput['output']

function codeOf(output: Output) {
  return output[0].code.trim()
}

/** The built index.html without its styles and scripts, and those. */
function shellOf(output: Output, base: string) {
  const assets = output.filter((file) => file.type === 'asset')
  const index = assets.find(({ fileName }) => fileName === 'index.html')
  const css = assets.find(({ fileName }) => fileName.endsWith('.css'))
  const scripts = output
    .filter((file) => file.type === 'chunk')
    .map(({ fileName }) => base + fileName)
  if (!index || !css) throw new Error('no index.html, or no styles')
  return {
    html: String(index.source)
      .replace(/\s*<script type="module"[^>]*><\/script>/, '')
      .replace(/\s*<link rel="(?:modulepreload|stylesheet)"[^>]*>/g, ''),
    css: String(css.source).trim(),
    start: startAfterPaint(base + output[0].fileName, scripts),
  }
}

/**
 * Fetches and starts the app once the page has been painted: before, it would
 * compete with the page itself. A page in the background is never painted.
 */
function startAfterPaint(entry: string, scripts: readonly string[]) {
  return `(go=>{document.hidden?go():requestAnimationFrame(()=>setTimeout(go))})(()=>{for(const href of ${JSON.stringify(scripts)})document.head.append(Object.assign(document.createElement('link'),{rel:'modulepreload',href}));import(${JSON.stringify(entry)})})`
}
