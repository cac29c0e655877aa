/*
 * The way back from the service worker: put in the place of worker.js, it
 * removes what that one kept, and then itself. Pages that are open stay as they
 * are, and everything comes from the host again.
 */
addEventListener('install', () => skipWaiting())

addEventListener('activate', (event) => event.waitUntil(remove()))

async function remove() {
  for (const name of await caches.keys())
    // Other sites may share the host.
    if (name.endsWith(registration.scope)) await caches.delete(name)
  await registration.unregister()
}
