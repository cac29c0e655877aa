/** Until the page is loaded and the browser has nothing better to do. */
export async function whenIdle(): Promise<void> {
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
