import { useEffectEvent, useLayoutEffect } from 'react'

/**
 * Calls back for every key that goes down, wherever the focus is, unless a
 * dialog is in front.
 */
export function useKeyDown(onKeyDown: (event: KeyboardEvent) => void): void {
  const press = useEffectEvent(onKeyDown)
  // The outside system is the keyboard. From when there is something to see: a
  // busy machine runs other effects later, and a key would be lost till then.
  useLayoutEffect(() => {
    function listen(event: KeyboardEvent) {
      if (!document.querySelector('dialog[open]')) press(event)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}
