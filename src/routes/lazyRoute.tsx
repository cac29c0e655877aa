import { lazy, Suspense, type ComponentType } from 'react'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'

type LazyRoute = ComponentType & {
  /** Fetches the page's code; once it is here, the page is drawn at once. */
  readonly load: () => Promise<void>
}

/**
 * A page whose code is fetched when somebody goes there. Where a page was built
 * with it, it is loaded before React starts: there nothing is left to wait for.
 */
export function lazyRoute(fetch: () => Promise<ComponentType>): LazyRoute {
  let Loaded: ComponentType | undefined

  async function load() {
    Loaded ??= await fetch()
    return { default: Loaded }
  }
  const Lazy = lazy(load)

  function Route() {
    if (Loaded) return <Loaded />
    return (
      <Suspense fallback={<Waiting />}>
        <Lazy />
      </Suspense>
    )
  }
  return Object.assign(Route, { load: async () => void (await load()) })
}

function Waiting() {
  return (
    <Page>
      <Notice absence="loading" />
    </Page>
  )
}
