import { services, type ServiceId } from './services.ts'

/**
 * The services worth offering in a region (as `storefront` spells it), A to Z.
 * One that serves another region alone is left out, unless it was chosen: a
 * listener abroad knows best.
 */
export function offeredServices(
  region?: string,
  chosen?: ServiceId,
): readonly ServiceId[] {
  return (Object.keys(services) as ServiceId[]).filter((id) => {
    const service = services[id]
    return !('only' in service) || service.only === region || id === chosen
  })
}
