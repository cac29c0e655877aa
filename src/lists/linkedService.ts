import { services, type ServiceId } from '../listening/services.ts'
import { readSearch } from '../site/readSearch.ts'
import { readWord } from '../site/readWord.ts'
import { unknownWish } from './unknownWish.ts'
import type { Wish } from './wishes.ts'

const serviceIds = Object.keys(services) as readonly ServiceId[]

type LinkedService = {
  readonly service: ServiceId | undefined
  /** As `parseView` has what there is not. */
  readonly unknown: readonly Wish[]
}

/** The service that a link asks for, for as long as it stands in the address. */
export function linkedService(search: string): LinkedService {
  const asked = readSearch(search).get('service')
  const { word, unread } = readWord(asked ?? '', serviceIds)
  const missing = unread !== '' || (asked !== null && !word)
  return {
    service: word,
    unknown: missing ? [unknownWish('service', unread)] : [],
  }
}
