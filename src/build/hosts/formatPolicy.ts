import type { Policy } from './contentPolicy.ts'

/** A policy as the header's value says it. */
export function formatPolicy(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ')
}
