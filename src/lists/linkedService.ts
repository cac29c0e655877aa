import { parseService, type ServiceId } from '../listening/services.ts'
import { unknownWish } from './unknownWish.ts'
import type { Wish } from './wishes.ts'

type LinkedService = {
  readonly service: ServiceId | undefined
  /** As `parseView` has what there is not. */
  readonly unknown: readonly Wish[]
}

/** The service that a link asks for, for as long as it stands in the address. */
export function linkedService(search: string): LinkedService {
  const wanted = new URLSearchParams(search).get('service')
  const service = parseService(wanted ?? '')
  const missing = wanted !== null && !service
  return { service, unknown: missing ? [unknownWish('service', wanted)] : [] }
}
