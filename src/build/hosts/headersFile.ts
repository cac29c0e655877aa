import { caching } from './caching.mjs'
import type { HostedSite } from './HostedSite.ts'

// https://developers.cloudflare.com/pages/configuration/headers/
const mostRules = 100
const longestLine = 2000

/**
 * The `_headers` of Netlify and Cloudflare Pages. Each hashed file has a rule
 * of its own: one for the folder would have browsers keep a 404 for a year, for
 * these hosts go by the address alone. They read too few rules for the files that
 * another language has for itself, which are asked for again each time. No header
 * stands in two rules that fit one address, for one host would join the values and
 * the other take the last. What may not be kept is left to the hosts, which say
 * `max-age=0, must-revalidate` unasked. Throws where it would be longer than they
 * read.
 */
export function headersFile(site: HostedSite): string {
  const rules = [
    [
      `${site.base}*`,
      ...site.headers.map(({ name, value }) => `  ${name}: ${value}`),
    ],
    ...site.files
      .filter((file) => file.startsWith(caching.folder))
      .map((file) => [site.base + file, `  Cache-Control: ${caching.hashed}`]),
  ]
  const lines = rules.flat()
  if (rules.length > mostRules || lines.some((l) => l.length > longestLine))
    throw new Error('_headers: more than Cloudflare Pages reads')
  return `# For Netlify and Cloudflare Pages. The build writes it.\n${lines.join('\n')}\n`
}
