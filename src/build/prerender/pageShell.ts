import type { Rolldown } from 'vite'
import type { PageFacts } from '../../early/PageFacts.ts'
import { factsId } from '../../early/takeover.ts'
import { scriptTag } from './scriptTag.ts'

export type Bundle = Rolldown.RolldownOutput['output']

type Parts = {
  /** Where the page is below the base path, if it is at one address alone. */
  readonly path: string | undefined
  readonly head: string
  readonly body: string
  /** The early script: it runs at the end of the page, before it is painted. */
  readonly early: string
  /** What that knows of the list, on a page with one: its search by its file. */
  readonly list: PageFacts['list']
  /** Where the content stands, below the base path, by its query's key. */
  readonly content: Readonly<Record<string, string>>
  /** The module of the page's own code, where the app starts without it. */
  readonly module: string | undefined
}

/** Where the site lies, in all its languages, and where its pages in this one. */
type Addresses = { readonly root: string; readonly home: string }

/** The scripts that stand in every page, as code. */
type Scripts = Readonly<Record<'waitForEarly' | 'startApp', string>>

/**
 * The built index.html as a form to fill in: its styles moved into the page,
 * which saves a round trip, and its script to after the first paint.
 */
export function pageShell(
  bundle: Bundle,
  { root, home }: Addresses,
  scripts: Scripts,
  order: PageFacts['order'],
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
  const factsAttributes = ` type="application/json" id="${factsId}"`
  const wait = scriptTag(scripts.waitForEarly)
  const start = scriptTag(scripts.startApp)

  return ({ path, head, body, early, list, content, module }) => {
    const chunks = chunksOf(bundle, module)
    const sheets = chunks.flatMap(({ viteMetadata }) => [
      ...(viteMetadata?.importedCss ?? []),
    ])
    const css = sheets.map((file) => assets.get(file)?.trim() ?? '').join('')
    if (css === '') throw new Error('no styles')
    const files = Object.entries(content).map(([id, file]) => [id, root + file])
    const facts: PageFacts = {
      ...(path !== undefined && { path: home + path }),
      app: root + entry.fileName,
      links: {
        modulepreload: chunks.map(({ fileName }) => root + fileName),
        stylesheet: sheets.map((file) => root + file),
      },
      content: Object.fromEntries(files) as PageFacts['content'],
      order,
      ...(list && { list: { ...list, search: root + list.search } }),
    }
    return form
      .replace('<!--head-->', () => head)
      .replace('</head>', () => `<style>${css}</style>${wait}</head>`)
      .replace('<!--page-->', () => body)
      .replace(
        '<!--end-->',
        // In one tag, what differs by page: so the scripts themselves do not.
        () =>
          scriptTag(JSON.stringify(facts), factsAttributes) +
          scriptTag(early) +
          start,
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
