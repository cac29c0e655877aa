import { useEffect, useRef, useState } from 'react'

/**
 * Whether a `<details>` has ever been open, so that its contents are drawn only
 * then, and stay; and the props to give to it.
 */
export function useOpened() {
  const ref = useRef<HTMLDetailsElement>(null)
  const [opened, setOpened] = useState(false)

  function onToggle() {
    if (ref.current?.open) setOpened(true)
  }

  // The outside system is the page as it was built: it may have been unfolded
  // before React was there.
  useEffect(onToggle, [])

  return { opened, details: { ref, onToggle } }
}
