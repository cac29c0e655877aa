import type { RevealWay } from './Reveal.ts'
import { useKeyDown } from '../../ui/useKeyDown.ts'

/** Where keys lead; a clicker sends Page Up and Page Down. */
const ways: Readonly<Record<string, RevealWay>> = {
  ' ': 'next',
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
}

/**
 * Moves by keys, wherever the focus is, but takes none from what needs it
 * itself. A key that is held down counts once, Enter on a button too.
 */
export function useRevealKeys(onMove: (way: RevealWay) => void): void {
  useKeyDown((event) => {
    const { key, repeat } = event
    const target = event.target as Element
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (target.closest('input, select, textarea')) return
    if (key === ' ' && target.closest('a, button, summary')) return

    const way = ways[key]
    if (way || (repeat && key === 'Enter')) event.preventDefault()
    if (way && !repeat) onMove(way)
  })
}
