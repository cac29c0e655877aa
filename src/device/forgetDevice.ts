import { forgetters } from './forgetters.ts'

/** How long the browser may take for each part, in milliseconds. */
const patience = 2000

/**
 * Takes all that is ours off this device, and puts the page in the state of a
 * first visit. Resolves to whether the browser let it; one that does not answer
 * did not.
 */
export async function forgetDevice(): Promise<boolean> {
  const parts = [
    clearStorage('localStorage'),
    clearStorage('sessionStorage'),
    dropWorkers(),
    dropCaches(),
  ]
  // At once: what is said while the browser thinks about it is new.
  for (const forget of forgetters) forget()
  const outcomes = await Promise.allSettled(
    parts.map((part) => Promise.race([part, silence()])),
  )
  return outcomes.every(({ status }) => status === 'fulfilled')
}

function silence() {
  return new Promise<never>((_, reject) => {
    setTimeout(reject, patience)
  })
}

/** All of it, whichever version of this site has left it there. */
async function clearStorage(name: 'localStorage' | 'sessionStorage') {
  const storage = globalThis[name]
  for (const key of Object.keys(storage))
    if (key.startsWith('songs.')) storage.removeItem(key)
}

async function dropWorkers() {
  if (!('serviceWorker' in navigator)) return
  const workers = await navigator.serviceWorker.getRegistrations()
  const ours = workers.filter((worker) => worker.scope === scope())
  await Promise.all(ours.map((worker) => worker.unregister()))
}

/** Ours end with the scope of their worker, as Workbox names them. */
async function dropCaches() {
  if (!('caches' in globalThis)) return
  const names = await caches.keys()
  const ours = names.filter((name) => name.endsWith(scope()))
  await Promise.all(ours.map((name) => caches.delete(name)))
}

/** What is ours of an origin that may hold other sites as well. */
function scope() {
  return new URL(import.meta.env.BASE_URL, location.href).href
}
