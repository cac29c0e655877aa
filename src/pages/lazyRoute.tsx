import { lazy, Suspense, useEffect, useState, type ComponentType } from 'react'
import { Notice } from '../ui/Notice.tsx'
import { Page } from './Page.tsx'
import { focusHeading } from '../ui/focusHeading.ts'

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
  }
  const Late = lazy(async () => {
    await load()
    return { default: Arrived }
  })

  /** A page that had to be waited for: one gets there now. */
  function Arrived() {
    useEffect(focusHeading, [])
    return Loaded && <Loaded />
  }

  function Route() {
    // As it was at first: to swap one for the other would begin the page anew.
    const [Ready] = useState(() => Loaded)
    if (Ready) return <Ready />
    return (
      <Suspense fallback={<Waiting />}>
        <Late />
      </Suspense>
    )
  }
  return Object.assign(Route, { load })
}

function Waiting() {
  return (
    <Page>
      <Notice absence="loading" />
    </Page>
  )
}
