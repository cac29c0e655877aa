import { useEffect, useState } from 'react'

/** Long enough for a typist to go on, short enough to belong to the action. */
const pause = 700

/** Says a sentence to screen readers, once it has stopped changing. */
export function Announcement({ children }: { children: string }) {
  const [said, setSaid] = useState(children)

  // The outside system is the screen reader, which each change of a live region
  // would interrupt.
  useEffect(() => {
    const timer = setTimeout(setSaid, pause, children)
    return () => clearTimeout(timer)
  }, [children])

  return (
    <output className="visually-hidden" aria-live="polite">
      {said}
    </output>
  )
}
