import { useStored } from './useStored.ts'

const connection = { get: () => navigator.onLine, subscribe }

/**
 * False while the browser knows that it has no connection. True says little:
 * there may be one that leads nowhere.
 */
export function useOnline(): boolean {
  return useStored(connection, true)
}

function subscribe(changed: () => void) {
  addEventListener('online', changed)
  addEventListener('offline', changed)
  return () => {
    removeEventListener('online', changed)
    removeEventListener('offline', changed)
  }
}
