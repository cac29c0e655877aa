import type { RankingHistory } from '../../topTen/RankingHistory.ts'

/**
 * What a key asks for: Ctrl+Z or Command+Z undoes, with Shift it does again, as
 * Ctrl+Y does. A text field has a history of its own.
 */
export function historyKey(
  event: Pick<
    KeyboardEvent,
    'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'target'
  >,
): keyof RankingHistory | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event
  if (ctrlKey === metaKey || altKey) return undefined
  if (target instanceof Element && target.closest('input, textarea'))
    return undefined
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' && ctrlKey && !shiftKey ? 'redo' : undefined
}
