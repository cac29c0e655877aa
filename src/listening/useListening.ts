import { useCallback, useMemo } from 'react'
import { parseService, type ServiceId } from './services.ts'
import { parseStorefront, storefront } from './storefront.ts'
import { deviceStore } from '../device/deviceStore.ts'
import { useOnline } from '../device/useOnline.ts'
import { useStored } from '../device/useStored.ts'
import { visitStore } from '../device/visitStore.ts'

const services = deviceStore('songs.service', parseService)
const storefronts = deviceStore('songs.storefront', parseStorefront)
/** Where none was chosen, the one that the device's languages tell of. */
const shops = {
  ...storefronts,
  get: () => storefronts.get() ?? storefront(navigator.languages),
}
/** Whether somebody came back who had chosen already. */
const known = visitStore(services.get() !== undefined, false)

/**
 * Where this visitor listens, as kept on the device, and how to change it. A
 * service that a link asks for goes first, and is not kept; `dropAsked` takes
 * it out of the address.
 */
export function useListening(
  asked: ServiceId | undefined,
  dropAsked: () => void,
) {
  const own = useStored(services, undefined)
  const shop = useStored(shops, undefined)

  const chooseService = useCallback(
    (service: ServiceId) => {
      services.set(service)
      if (asked) dropAsked()
    },
    [asked, dropAsked],
  )

  const returning = useStored(known, false)
  const offline = !useOnline()

  return useMemo(
    () => ({
      service: asked ?? own,
      returning,
      offline,
      storefront: shop,
      chooseService,
      chooseStorefront: storefronts.set,
      /** The first service ever used becomes the listener's own. */
      noteListening(service: ServiceId) {
        if (!asked && !own) services.set(service)
      },
    }),
    [asked, own, returning, offline, shop, chooseService],
  )
}
