import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useHref, useLocation, useNavigate } from 'react-router-dom'
import { longestQuery } from '../lists/readableQuery.ts'
import { readQuery, writeQuery } from '../lists/queryInAddress.ts'
import { pages } from '../site/pages.ts'
import { useHydrated } from '../device/useHydrated.ts'
import { focusStatus } from './focusStatus.ts'
import styles from './SearchField.module.css'
import * as words from '../words/words.ts'

type SearchFieldProps = {
  /** Whether the list of this page follows each letter. */
  readonly live: boolean
  readonly onBegin: () => void
  readonly onEnd: () => void
}

/**
 * Safari refuses more than a hundred changes of the address in half a minute: so
 * it follows each letter, and twice a second those who type for long. Both are
 * in milliseconds.
 */
const pace = 500
const ahead = 30 * pace
/** Before the click: a box that is drawn anew with it is not ticked. */
const presses = ['pointerdown', 'focusout'] as const
/** When the address may follow again. */
let next = Number.NEGATIVE_INFINITY

/** Code and songs that the first letter would have to wait for. */
async function prepare(client: QueryClient) {
  const { fetchEverySong } = await import('./fetchEverySong.ts')
  await fetchEverySong(client)
}

/**
 * The search over all songs. On a page with a list the address follows what is
 * typed; from any other, Enter leads to the list of all songs, without script
 * too. On a phone it is a magnifying glass until somebody presses it.
 */
export function SearchField({ live, onBegin, onEnd }: SearchFieldProps) {
  const { search } = useLocation()
  const hydrated = useHydrated()
  const navigate = useNavigate()
  const everySong = useHref(pages.soundtrack.path)
  const client = useQueryClient()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  /** When the address is to say what was typed, and which does not yet. */
  const [due, setDue] = useState<{ at: number; search: string }>()
  const waits = due?.search === search
  const asked = live && hydrated ? readQuery(search) : ''
  // As typed, for as long as the address says the same: it drops blanks.
  const isTyped = !live || waits || readQuery(writeQuery('', typed)) === asked
  const text = isTyped ? typed : asked

  // The outside system is the page as it was built: somebody may have typed
  // before React was there.
  useEffect(() => setTyped(field.current?.value ?? ''), [])

  // The outside system is the address bar. What is pressed before it has
  // followed counts from what is read; who goes back means another search.
  useEffect(() => {
    if (!waits) return undefined
    function now() {
      follow(typed)
    }
    const timer = setTimeout(now, due.at - performance.now())
    for (const press of presses) addEventListener(press, now, true)
    return () => {
      clearTimeout(timer)
      for (const press of presses) removeEventListener(press, now, true)
    }
  })

  function follow(query: string) {
    next = Math.max(next, performance.now() - ahead) + pace
    try {
      void navigate(
        { search: writeQuery(window.location.search, query) },
        { replace: true },
      )
      setDue(undefined)
    } catch {
      // Refused all the same: the letters stay, and it is tried again.
      wait()
    }
  }

  /** The address as it is: what was last drawn may be behind it. */
  function wait() {
    setDue({ at: next, search: window.location.search })
  }

  function type(query: string) {
    onBegin()
    setTyped(query)
    if (live && next > performance.now()) wait()
    else if (live) follow(query)
  }

  function send() {
    onEnd()
    // Puts a phone's keyboard away, and leads to what was found.
    if (live) focusStatus()
    else
      void navigate({
        pathname: pages.soundtrack.path,
        search: writeQuery('', typed),
      })
  }

  return (
    <form
      className={styles.search}
      role="search"
      aria-label={words.searchName}
      action={live ? undefined : everySong}
      data-live={live || undefined}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <label className={styles.glass} htmlFor="search">
        <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
          <path d="M10.6 3.4c4.4-.2 7.4 2.8 7.3 7.1-.1 4.2-3 7-7.2 7-4.3.1-7.2-2.7-7.3-6.9-.1-4.3 2.9-7 7.2-7.2zM16 15.8l4.6 4.8" />
        </svg>
        <span className="visually-hidden">{words.searchLabel}</span>
      </label>
      <input
        className={styles.field}
        ref={field}
        id="search"
        type="search"
        name="q"
        value={text}
        placeholder={words.searchHint}
        maxLength={longestQuery}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        // Not by focus: whoever comes by keyboard may be on the way to the tabs.
        onClick={onBegin}
        onFocus={() => void prepare(client)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onEnd()
        }}
        onChange={(event) => type(event.target.value)}
      />
    </form>
  )
}
