import { startWorker, workerAddress } from './startWorker.ts'

const hour = 60 * 60_000
/** Longer than a worker needs to take over; then the page reloads anyway. */
const patience = 3000

const subscribers = new Set<() => void>()
let registration: ServiceWorkerRegistration | undefined
/** Whether another tab took a newer version, so that this page is outdated. */
let replaced = false
let watching = false

/**
 * The newer version of the site, which the service worker has fetched and this
 * visitor has not taken yet. Without a worker there is never one.
 */
export const newVersion = { isReady, subscribe, take }

function isReady() {
  return replaced || Boolean(registration?.waiting)
}

/** Calls back when `isReady` may have changed; starts the worker, once. */
function subscribe(changed: () => void) {
  subscribers.add(changed)
  // In development there is no worker.
  if (import.meta.env.PROD && !watching) {
    watching = true
    // Workers are forbidden, or the host has none: the site works without.
    watch().catch(() => undefined)
  }
  return () => void subscribers.delete(changed)
}

/** Puts the newer version in charge, and loads the page from it. */
function take() {
  const waiting = registration?.waiting
  if (!waiting) return reload()
  waiting.addEventListener('statechange', reload, { once: true })
  setTimeout(reload, patience)
  // A contract between versions: every later worker has to know this word.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  waiting.postMessage('skipWaiting')
}

async function watch() {
  const { serviceWorker } = navigator
  let own = ownController()
  // From the start: another tab may take a newer version before this one is idle.
  serviceWorker.addEventListener('controllerchange', () => {
    // A first worker fires this, too, when it claims the page.
    own ??= ownController()
    replaced = ownController() !== own
    tell()
  })
  const started = await startWorker()
  own ??= started.active
  registration = started
  started.addEventListener('updatefound', watchInstalling)
  watchInstalling()
  tell()

  let sinceCheck = stopwatch()
  function check() {
    if (document.hidden || sinceCheck() < hour) return
    sinceCheck = stopwatch()
    // No connection, or the host is down: asked again in an hour.
    started.update().catch(() => undefined)
  }
  document.addEventListener('visibilitychange', check)
  setInterval(check, hour)
}

/**
 * The worker of this site, if that answers for the page: until its first one
 * does, another may, as that of the host or of another language.
 */
function ownController() {
  const { controller } = navigator.serviceWorker
  const address = new URL(workerAddress, window.location.href).href
  return controller?.scriptURL === address ? controller : null
}

/**
 * Returns what tells the milliseconds since: by the clock, which somebody may
 * set back, or by the page's own, which stands still while the device sleeps.
 */
function stopwatch() {
  const date = Date.now()
  const time = performance.now()
  return () => Math.max(Date.now() - date, performance.now() - time)
}

function watchInstalling() {
  registration?.installing?.addEventListener('statechange', tell)
}

function tell() {
  for (const changed of subscribers) changed()
}

function reload() {
  location.reload()
}
