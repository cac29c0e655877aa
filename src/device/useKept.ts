import type { DeviceStore } from './deviceStore.ts'
import { useStored } from './useStored.ts'

/** Whether the device will know a value on the next visit. */
export function useKept(store: Pick<DeviceStore, 'isKept' | 'subscribe'>) {
  return useStored({ ...store, get: store.isKept }, true)
}
