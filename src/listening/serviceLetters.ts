import type { ServiceId } from './services.ts'

/** What stands for a service where simple-icons has no mark of it. */
export const serviceLetters: Partial<Record<ServiceId, string>> = {
  'amazon-music': 'A',
  anghami: 'A',
  boomplay: 'B',
  jiosaavn: 'J',
  qobuz: 'Q',
}
