/** What TypeScript's library for pages does not know yet. */
type TrustedTypes = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: () => string },
  ) => { createScriptURL: (url: string) => string }
}

/** The worker of this site, in the language of the page. */
export const workerAddress = `${import.meta.env.BASE_URL}worker.js`

/**
 * Registers the service worker, late, so that its downloads do not compete with
 * the page's. Resolves once a worker is active; fails where workers are
 * forbidden, and where the host has none.
 */
export async function startWorker(): Promise<ServiceWorkerRegistration> {
  await quiet()
  await navigator.serviceWorker.register(scriptAddress())
  return navigator.serviceWorker.ready
}

/** Until the page is loaded and the browser has nothing better to do. */
async function quiet(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((loaded) => {
      addEventListener('load', loaded, { once: true })
    })
  await new Promise((idle) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(idle)
    // Safari has no `requestIdleCallback`.
    else setTimeout(idle, 2000)
  })
}

/** A `TrustedScriptURL` where there are such: our policy refuses strings. */
function scriptAddress() {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  const policy = trustedTypes?.createPolicy('worker', {
    createScriptURL: () => workerAddress,
  })
  return policy?.createScriptURL(workerAddress) ?? workerAddress
}
