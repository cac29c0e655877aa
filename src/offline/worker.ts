import {
  addPlugins,
  getCacheKeyForURL,
  matchPrecache,
  precache,
  type PrecacheEntry,
} from 'workbox-precaching'
import { languageIds, type LanguageId } from '../words/languages.ts'
import { needsConnection } from './needsConnection.ts'
import { siteRoot } from '../site/siteRoot.ts'
import { tidyPath } from '../site/tidyPath.ts'
import { tidyRest } from '../site/tidyRest.ts'

/*
 * The service worker: keeps the whole site on the device, and answers for it
 * there. Pages, app and content stay of one version, because a newer worker
 * waits until the visitor takes it, or until no page of this one is open.
 */

/** What the build lists. */
declare const precached: PrecacheEntry[]

/**
 * By the path of each published content file, that of the copy beside the pages:
 * the same content, and the only one of the two that is kept.
 */
declare const published: Readonly<Record<string, string>>

/**
 * The paths of pages that are not kept, and of the one that the app draws them
 * in, from the content, which is kept.
 */
declare const drawn: {
  readonly paths: readonly string[]
  readonly instead: string
}

/**
 * The paths below which pages in other languages are, each with a worker of its
 * own: by the language.
 */
declare const elsewhere: Readonly<Partial<Record<LanguageId, string>>>

type FetchEvent = Event & {
  readonly request: Request
  respondWith: (answer: Promise<Response>) => void
}

/** What TypeScript's library for pages does not say of a worker's own self. */
const worker = self as unknown as EventTarget & {
  clients: { claim: () => Promise<void> }
  skipWaiting: () => Promise<void>
}

const missing = '404.html'
const drawnPaths = new Set(drawn.paths)

// Workbox refuses any status but a success; the page for what is missing may
// come with 404, as hosts give it. The browser checks each file's hash.
addPlugins([
  {
    cacheWillUpdate: async ({ request, response }) =>
      response.ok ||
      (response.status === 404 && request.url.endsWith(`/${missing}`))
        ? response
        : null,
  },
])
precache(precached)

// In charge of open pages at once: a first visit may lose its connection, too.
worker.addEventListener('activate', () => void worker.clients.claim())

worker.addEventListener('message', (event) => {
  // Pages of versions before 0.2 say it in the second way.
  const asked = ['skipWaiting', 'takeOver']
  if (asked.includes((event as MessageEvent<string>).data))
    void worker.skipWaiting()
})

worker.addEventListener('fetch', (event) => {
  const asked = event as FetchEvent
  const other = otherLanguage(asked.request)
  if (other) {
    if (asked.request.mode === 'navigate')
      asked.respondWith(visitOther(asked.request, other))
    return
  }
  const listed = listedAddress(asked.request)
  const tidy = listed ? undefined : tidyAddress(asked.request)
  if (tidy) asked.respondWith(Promise.resolve(Response.redirect(tidy)))
  else if (listed || asked.request.mode === 'navigate')
    asked.respondWith(answer(asked.request, listed))
})

/**
 * The precached address that answers a request, if any: without the search
 * part, which only the app reads, and with a last slash if that was left out.
 * Somebody who opens a content file sees it as it is published.
 */
function listedAddress({ method, mode, url }: Request) {
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== location.origin) return undefined
  const opened = mode === 'navigate'
  return [pathname, `${pathname}/`]
    .map((path) =>
      opened
        ? drawnPaths.has(path)
          ? drawn.instead
          : path
        : (published[path] ?? path),
    )
    .find((path) => getCacheKeyForURL(origin + path))
}

/** Where a visit leads that was spelt in another way than a page of ours. */
function tidyAddress({ mode, url }: Request) {
  const { origin, pathname, search } = new URL(url)
  const meant = tidyPath(pathname, siteRoot)
  return mode === 'navigate' &&
    meant &&
    (drawnPaths.has(meant.path) || getCacheKeyForURL(meant.path))
    ? origin + meant.path + tidyRest(meant.rest + search)
    : undefined
}

/** The other language of ours that a path is in, if it is in one. */
function otherLanguage({ url }: Request) {
  const { origin, pathname } = new URL(url)
  if (origin !== location.origin) return undefined
  return languageIds.find((id) => {
    const home = elsewhere[id]
    return home && `${pathname}/`.startsWith(home)
  })
}

/** From the host, which alone has it; else a page that says so in its language. */
async function visitOther(request: Request, id: LanguageId) {
  try {
    return await fetch(request)
  } catch {
    return needsConnection(id)
  }
}

/** From the device; else from the host; else a page that says so. */
async function answer(request: Request, listed: string | undefined) {
  const kept = listed && (await matchPrecache(listed).catch(() => undefined))
  if (kept) return kept
  try {
    return await fetch(request)
  } catch (fault) {
    const page = await matchPrecache(missing)
    if (!page || request.mode !== 'navigate') throw fault
    return new Response(page.body, { status: 404, headers: page.headers })
  }
}
