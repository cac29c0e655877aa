/**
 * Where corrections go, as the site's owner configured it: a form of a tracker
 * or a mail, with a place for the text. Empty if nothing was. Throws for an
 * address that would not work, or not be safe to follow.
 */
export function parseCorrections(address = ''): string {
  if (address === '') return ''
  const filled = address.replace('{title}', 'a').replace('{text}', 'b')
  const { protocol } = new URL(filled)
  if (!['https:', 'mailto:'].includes(protocol))
    throw new Error(`Corrections cannot go to ${protocol} addresses`)
  if (!address.includes('{text}'))
    throw new Error(`Corrections need a place for {text} in ${address}`)
  return address
}
