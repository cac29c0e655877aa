import type { Policy } from './contentPolicy.ts'
import { formatPolicy } from './formatPolicy.ts'
import { permissionsPolicy } from './permissionsPolicy.ts'

type Header = {
  readonly name: string
  readonly value: string
  /** Not to be sent without TLS: https://www.rfc-editor.org/rfc/rfc6797#section-7.2 */
  readonly secureOnly?: true
}

/** What every answer of the site says, whichever host gives it. */
export function responseHeaders(policy: Policy): readonly Header[] {
  return [
    { name: 'Content-Security-Policy', value: formatPolicy(policy) },
    { name: 'X-Content-Type-Options', value: 'nosniff' },
    { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
    { name: 'Cross-Origin-Embedder-Policy', value: 'require-corp' },
    { name: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
    // A service that we link to need not know where somebody came from.
    { name: 'Referrer-Policy', value: 'no-referrer' },
    { name: 'Permissions-Policy', value: permissionsPolicy },
    {
      name: 'Strict-Transport-Security',
      value: 'max-age=63072000; includeSubDomains',
      secureOnly: true,
    },
  ]
}
