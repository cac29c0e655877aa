import { reachesFloor } from './reachesFloor.ts'
import { readPageFacts } from './readPageFacts.ts'
import { stranded } from './takeover.ts'

/*
 * Stands at the end of every page, after the early script and in a tag of its
 * own, so that the app starts even where that one fails. It fetches and starts
 * the app once the page has been painted: before, it would compete with the page
 * itself. A page in the background is never painted. In a browser that the app
 * is not built for, the page stays as it was built.
 */

const { app, links, content } = readPageFacts()

if (!reachesFloor()) strand()
else if (document.hidden) start()
else requestAnimationFrame(() => setTimeout(start))

function start() {
  for (const href of links.modulepreload) link({ rel: 'modulepreload', href })
  // Vite fetches the styles of a chunk but for those that the page links to. A
  // link that stood in the page Chromium would fetch, though disabled.
  for (const href of links.stylesheet)
    link({ rel: 'stylesheet', href, disabled: true })
  for (const [id, href] of Object.entries(content))
    link({ id, href, rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' })

  addEventListener('vite:preloadError', () => void loadIfNewer())
  import(/* @vite-ignore */ app).catch((fault: unknown) => {
    strand()
    void loadIfNewer()
    throw fault
  })
}

function strand() {
  document.dispatchEvent(new Event(stranded))
}

function link(more: Partial<HTMLLinkElement>) {
  document.head.append(Object.assign(document.createElement('link'), more))
}

/**
 * A part of the app cannot be had, now or later. If the host has a page of
 * another version by now, the part went with its own, and the page is loaded
 * again: once for each entry of the history, whose state is kept where storage
 * is not. In every other case the page stays, to be read and filtered.
 */
async function loadIfNewer() {
  const state = Object(history.state) as { readonly lost?: true }
  if (state.lost) return
  history.replaceState({ ...state, lost: true }, '')
  const page = await fetch(location.href, { cache: 'no-cache' }).catch(
    () => undefined,
  )
  if (page?.ok && !(await page.text()).includes(app)) location.reload()
}
