import { deviceStore } from '../device/deviceStore.ts'
import { topTenKey } from './topTenKey.ts'

/** What this device keeps of its owner's order: a text, as `parseTopTen` reads. */
export const ownStore = deviceStore(topTenKey, (text) => text)
