import { deviceStore } from '../device/deviceStore.ts'
import { tidyName } from './tidyName.ts'

/** What this device's owner calls their order; nothing, if they do not. */
export const nameStore = deviceStore('songs.mineName', tidyName)
