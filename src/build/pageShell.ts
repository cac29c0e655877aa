import type { Rolldown } from 'vite'
import { guardKeys } from '../state/storedGuard.ts'
import { topTenKey } from '../state/topTenKey.ts'
import { scriptTag } from './scriptTag.ts'

export type Bundle = Rolldown.RolldownOutput['output']

type Parts = {
  readonly head: string
  readonly body: string
  /** What follows the page itself, and runs before it is painted. */
  readonly end: string
  /** Where the content stands, below the base path. */
  readonly content: string
  /** The module of the page's own code, where the app starts without it. */
  readonly module: string | undefined
}

/**
 * The built index.html as a form to fill in: its styles moved into the page,
 * which saves a round trip, and its script to after the first paint.
 */
export function pageShell(
  bundle: Bundle,
  base: string,
): (parts: Parts) => string {
  const assets = bundle.filter((file) => file.type === 'asset')
  const index = assets.find(({ fileName }) => fileName === 'index.html')
  const css = assets.find(({ fileName }) => fileName.endsWith('.css'))
  if (!index || !css) throw new Error('no index.html, or no styles')

  const form = String(index.source)
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
    .replace(/\s*<link rel="(?:modulepreload|stylesheet)"[^>]*>/g, '')
  const style = `<style>${String(css.source).trim()}</style>`
  const entry = base + bundle[0].fileName

  return ({ head, body, end, content, module }) => {
    const scripts = scriptsOf(bundle, module).map((file) => base + file)
    return form
      .replace('<!--head-->', () => head)
      .replace('</head>', () => `${style}${waitForEarly}</head>`)
      .replace('<!--page-->', () => body)
      .replace(
        '<!--end-->',
        () => end + scriptTag(start(entry, scripts, base + content)),
      )
  }
}

/**
 * The files that a page's code is in: the entry, what it starts with, and the
 * page's own module, each with all that it imports.
 */
function scriptsOf(bundle: Bundle, module: string | undefined) {
  const chunks = bundle.filter((file) => file.type === 'chunk')
  const own = chunks.filter(
    ({ facadeModuleId }) => module && facadeModuleId?.endsWith(`/${module}`),
  )
  if (module && own.length === 0) throw new Error(`no script of ${module}`)

  const files = new Set<string>()
  function add(fileName: string) {
    if (files.has(fileName)) return
    files.add(fileName)
    chunks.find((chunk) => chunk.fileName === fileName)?.imports.forEach(add)
  }
  const [entry] = bundle
  for (const file of [
    entry.fileName,
    ...entry.dynamicImports,
    ...own.map(({ fileName }) => fileName),
  ])
    add(file)
  return [...files]
}

/**
 * Hides what the early scripts may take out, from the first byte on: every
 * story where the device says that some are held back, and the list until it is
 * known what the address asks for, or in which order this device has it. That
 * for four seconds at most: all the songs are better than none.
 */
const waitForEarly = scriptTag(
  `(page=>{let own;try{const{'${guardKeys.watched}':watched='all','${guardKeys.avoided}':avoided,'${topTenKey}':mine}=localStorage;own=mine;if(watched!='all'||avoided)page.dataset.earlyGuard=''}catch{}(location.search||own)&&(page.dataset.early='',setTimeout(()=>delete page.dataset.early,4000))})(document.documentElement)`,
)

/**
 * Fetches and starts the app once the page has been painted: before, it would
 * compete with the page itself. A page in the background is never painted.
 */
function start(entry: string, scripts: readonly string[], content: string) {
  const links = [
    ...scripts.map((href) => ({ rel: 'modulepreload', href })),
    {
      id: 'countdown',
      rel: 'preload',
      as: 'fetch',
      crossOrigin: 'anonymous',
      href: content,
    },
  ]
  return `(go=>{document.hidden?go():requestAnimationFrame(()=>setTimeout(go))})(()=>{for(const link of ${JSON.stringify(links)})document.head.append(Object.assign(document.createElement('link'),link));import(${JSON.stringify(entry)})})`
}
