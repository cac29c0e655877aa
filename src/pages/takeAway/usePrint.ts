import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { patience } from '../../ui/patience.ts'

/** Prints a sheet that is drawn for that alone, and tells when nothing came of it. */
export function usePrint() {
  const [printing, setPrinting] = useState(false)
  /** When printing last came to nothing. */
  const [failed, setFailed] = useState<number>()

  // The outside system is the printer: the sheet is there until it has it.
  useEffect(() => {
    if (!printing) return undefined
    function done() {
      setPrinting(false)
    }
    addEventListener('afterprint', done)
    return () => removeEventListener('afterprint', done)
  }, [printing])

  function fail() {
    setFailed(performance.now())
  }

  function print() {
    // Browsers within other apps have the function, and do nothing.
    const silence = setTimeout(fail, patience)
    addEventListener('beforeprint', () => clearTimeout(silence), { once: true })
    flushSync(() => {
      setFailed(undefined)
      setPrinting(true)
    })
    try {
      window.print()
    } catch {
      clearTimeout(silence)
      setPrinting(false)
      fail()
    }
  }

  return {
    able: typeof (window.print as unknown) === 'function',
    printing,
    failed,
    print,
  }
}
