import type { Rolldown } from 'vite'
import { guardKeys } from '../../guard/storedGuard.ts'
import { topTenKey } from '../../topTen/topTenKey.ts'
import { importApp } from './importApp.ts'
import { scriptTag } from './scriptTag.ts'

export type Bundle = Rolldown.RolldownOutput['output']

type Parts = {
  readonly head: string
  readonly body: string
  /** What follows the page itself, and runs before it is painted. */
  readonly end: string
  /** Where the content stands, below the base path, by its query's key. */
  readonly content: Readonly<Record<string, string>>
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
  const assets = new Map(
    bundle
      .filter((file) => file.type === 'asset')
      .map(({ fileName, source }) => [fileName, String(source)]),
  )
  const form = (assets.get('index.html') ?? '')
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
    .replace(/\s*<link rel="(?:modulepreload|stylesheet)"[^>]*>/g, '')
  const [entry] = bundle

  return ({ head, body, end, content, module }) => {
    const chunks = chunksOf(bundle, module)
    const sheets = chunks.flatMap(({ viteMetadata }) => [
      ...(viteMetadata?.importedCss ?? []),
    ])
    const css = sheets.map((file) => assets.get(file)?.trim() ?? '').join('')
    if (css === '') throw new Error('no styles')
    const links = {
      modulepreload: chunks.map(({ fileName }) => base + fileName),
      // Vite fetches the styles of a chunk but for those that the page links
      // to. A link that stood in the page Chromium would fetch, though disabled.
      stylesheet: sheets.map((file) => base + file),
    }
    const files = Object.entries(content).map(([id, file]) => [id, base + file])
    return form
      .replace('<!--head-->', () => head)
      .replace('</head>', () => `<style>${css}</style>${waitForEarly}</head>`)
      .replace('<!--page-->', () => body)
      .replace(
        '<!--end-->',
        () => end + scriptTag(start(base + entry.fileName, links, files)),
      )
  }
}

/**
 * The chunks that a page's code is in: the entry, what it starts with, and the
 * page's own module, each with all that it imports.
 */
function chunksOf(bundle: Bundle, module: string | undefined) {
  const chunks = bundle.filter((file) => file.type === 'chunk')
  const own = chunks.filter(
    ({ facadeModuleId }) => module && facadeModuleId?.endsWith(`/${module}`),
  )
  if (module && own.length === 0) throw new Error(`no script of ${module}`)

  const needed = new Set<(typeof chunks)[number]>()
  function add(file: string) {
    const chunk = chunks.find(({ fileName }) => fileName === file)
    if (!chunk || needed.has(chunk)) return
    needed.add(chunk)
    chunk.imports.forEach(add)
  }
  const [entry] = bundle
  for (const file of [
    entry.fileName,
    ...entry.dynamicImports,
    ...own.map(({ fileName }) => fileName),
  ])
    add(file)
  return [...needed]
}

/**
 * Hides what the early scripts may take out, from the first byte on: every
 * story where the device says that some are held back, and the list until it is
 * known what the address asks for, or in which order this device has it. That
 * for four seconds at most: all the songs are better than none.
 */
const waitForEarly = scriptTag(
  `(page=>{let own;try{const{'${guardKeys.watched}':watched='all','${guardKeys.avoided}':avoided,'${topTenKey}':mine}=localStorage;own=mine;if(watched!='all'||avoided)page.dataset.earlyGuard='',setTimeout(()=>page.dataset.earlyGuard===''&&(page.dataset.earlyGuard='late'),4000)}catch{}(location.search||own)&&(page.dataset.early='',setTimeout(()=>delete page.dataset.early,4000))})(document.documentElement)`,
)

/**
 * Fetches and starts the app once the page has been painted: before, it would
 * compete with the page itself. A page in the background is never painted.
 */
function start(entry: string, links: object, content: readonly string[][]) {
  return `(go=>{document.hidden?go():requestAnimationFrame(()=>setTimeout(go))})(()=>{const link=more=>document.head.append(Object.assign(document.createElement('link'),more));for(const[rel,files]of Object.entries(${JSON.stringify(links)}))for(const href of files)link({rel,href,disabled:rel=='stylesheet'});for(const[id,href]of ${JSON.stringify(content)})link({id,href,rel:'preload',as:'fetch',crossOrigin:'anonymous'});${importApp(entry)}})`
}
