import { useCallback, useMemo } from 'react'
import type { Listening } from './Listening.ts'
import { listeningKeys } from './listeningKeys.ts'
import { parseService, type ServiceId } from './services.ts'
import { parseStorefront, storefront } from './storefront.ts'
import { deviceStore } from '../device/deviceStore.ts'
import { useOnline } from '../device/useOnline.ts'
import { useStored } from '../device/useStored.ts'

const services = deviceStore(listeningKeys.service, parseService)
const storefronts = deviceStore(listeningKeys.storefront, parseStorefront)
/** Where none was chosen, the one that the device's languages tell of. */
const shops = {
  ...storefronts,
  get: () => storefronts.get() ?? storefront(navigator.languages),
}

/**
 * Where this visitor listens, as kept on the device, and how to change it. A
 * service that a link asks for goes first, and is not kept; `dropAsked` takes
 * it out of the address.
 */
export function useListener(
  asked: ServiceId | undefined,
  dropAsked: () => void,
  asking: Pick<Listening, 'askSoon' | 'ask'>,
): Listening {
  const own = useStored(services, undefined)
  const shop = useStored(shops, undefined)

  const chooseService = useCallback(
    (service: ServiceId) => {
      services.set(service)
      if (asked) dropAsked()
    },
    [asked, dropAsked],
  )

  const offline = !useOnline()

  return useMemo(
    () => ({
      service: asked ?? own,
      offline,
      storefront: shop,
      chooseService,
      chooseStorefront: storefronts.set,
      noteListening(service: ServiceId) {
        if (!asked && !own) services.set(service)
      },
      ...asking,
    }),
    [asked, own, offline, shop, chooseService, asking],
  )
}
