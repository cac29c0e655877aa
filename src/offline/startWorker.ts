import { whenIdle } from '../device/whenIdle.ts'

/** What TypeScript's library for pages does not know yet. */
type TrustedTypes = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: () => string },
  ) => { createScriptURL: (url: string) => string }
}

/**
 * Registers the service worker, late, so that its downloads do not compete with
 * the page's. Resolves once a worker is active; fails where workers are
 * forbidden, and where the host has none.
 */
export async function startWorker(): Promise<ServiceWorkerRegistration> {
  await whenIdle()
  await navigator.serviceWorker.register(scriptAddress())
  return navigator.serviceWorker.ready
}

/** A `TrustedScriptURL` where there are such: our policy refuses strings. */
function scriptAddress() {
  const address = `${import.meta.env.BASE_URL}worker.js`
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  const policy = trustedTypes?.createPolicy('worker', {
    createScriptURL: () => address,
  })
  return policy?.createScriptURL(address) ?? address
}
