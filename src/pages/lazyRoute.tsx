import { lazy, Suspense, useEffect, useState, type ComponentType } from 'react'
import { Notice } from '../ui/Notice.tsx'
import { Page } from './Page.tsx'
import { focusHeading } from '../ui/focusHeading.ts'
import * as words from '../words/words.ts'

type LazyRoute = ComponentType & {
  /** Fetches the page's code; once it is here, the page is drawn at once. */
  readonly load: () => Promise<void>
}

/**
 * A page whose code is a chunk, fetched when somebody goes there. On a direct
 * visit `load` is awaited before hydration: if the first render suspended, it
 * would differ from the built HTML.
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

  /** A page that had to be waited for: only now does the focus arrive at it. */
  function Arrived() {
    useEffect(focusHeading, [])
    return Loaded && <Loaded />
  }

  function Route() {
    // Decided in the first render: `Late` and `Ready` are two types to React,
    // which would unmount the page and lose its state on the way to the other.
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
      <title>{words.siteName}</title>
      <Notice absence="loading" />
    </Page>
  )
}
