import { contentPolicy } from './contentPolicy.ts'
import { formatPolicy } from './formatPolicy.ts'

/**
 * A page that states its own policy, for hosts that send no headers of ours.
 * It stands before everything that it is about. Who may frame a page cannot be
 * said in it: https://www.w3.org/TR/CSP3/#meta-element
 */
export function withMetaPolicy(
  html: string,
  origin: string | undefined,
): string {
  const { 'frame-ancestors': _, ...policy } = contentPolicy([html], origin)
  return html.replace(
    /<meta charset[^>]*>/,
    (charset) => `${charset}
    <meta http-equiv="Content-Security-Policy" content="${formatPolicy(policy)}">
    <meta name="referrer" content="no-referrer">`,
  )
}
