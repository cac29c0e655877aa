import { services, type ServiceId } from './services.ts'

type OwnWords = {
  /** What follows “Listen to” and a title in the name of a link. */
  readonly on: string
  /** Where Listen leads, and the offer to change that. */
  readonly where: string
}

/** The words that tell who has chosen a service from who has chosen none. */
export function ownWords(service?: ServiceId): OwnWords {
  if (!service) return { on: '', where: 'in your service · choose' }
  const { name } = services[service]
  return {
    on: ` on ${name}, opens in a new tab`,
    where: `in ${name} · change`,
  }
}
