import { useEffect, useRef, useState } from 'react'

/**
 * Whether a `<details>` has ever been open, so that what is in it is made only
 * then, and stays; and the attributes that it needs to tell.
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
