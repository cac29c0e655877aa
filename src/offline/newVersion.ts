import { startWorker } from './startWorker.ts'

const hour = 60 * 60_000
/** Longer than a worker needs; a button that is pressed must do something. */
const patience = 3000

const subscribers = new Set<() => void>()
let registration: ServiceWorkerRegistration | undefined
/** Whether another tab took a newer version, so that this one shows an old. */
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

/** Calls back when `isReady` may have changed. The first call starts it all. */
function subscribe(changed: () => void) {
  subscribers.add(changed)
  // In development there is no worker.
  if (import.meta.env.PROD && !watching) {
    watching = true
    // Forbidden, or not there: then the site is one like any other.
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
  // Workers of any later version listen to this word.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  waiting.postMessage('takeOver')
}

async function watch() {
  const started = await startWorker()
  const own = started.active
  registration = started
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // It changes, too, when the first worker of all comes into charge.
    replaced = started.active !== own
    tell()
  })
  started.addEventListener('updatefound', watchInstalling)
  watchInstalling()
  tell()

  let checked = Date.now()
  function check() {
    if (document.hidden || Date.now() - checked < hour) return
    checked = Date.now()
    // No line, or a host that is down: there is a next time.
    started.update().catch(() => undefined)
  }
  document.addEventListener('visibilitychange', check)
  setInterval(check, hour)
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
