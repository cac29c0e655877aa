import { caching } from './caching.mjs'
import type { HostedSite } from './HostedSite.ts'
import { mediaTypes } from './mediaTypes.mjs'
import { missingPage } from './missingPage.ts'

/**
 * The `.htaccess` of Apache 2.4, which needs mod_headers, mod_rewrite, mod_mime
 * and mod_dir, and `AllowOverride FileInfo Indexes Options`.
 */
export function htaccess({ base, headers }: HostedSite): string {
  const types = Object.entries(mediaTypes).map(
    ([ending, type]) => `AddType "${type}" ${ending}`,
  )
  const always = headers.map(
    ({ name, value, secureOnly }) =>
      `Header always set ${name} "${value}"` +
      (secureOnly ? ` "expr=%{HTTPS} == 'on'"` : ''),
  )

  return `# For Apache. The build writes it.
Options -Indexes
<IfModule mod_negotiation.c>
Options -MultiViews
</IfModule>
DirectoryIndex index.html
${missingPage(base)}
${types.join('\n')}
RemoveType .br .gz
RemoveLanguage .br
RewriteEngine On
RewriteCond %{REQUEST_METHOD} !^(?:GET|HEAD)$
RewriteRule ^ - [R=405,L]
RewriteRule ^_headers$ - [R=404,L]
${compressed('br', '.br')}
${compressed('gzip', '.gz')}
Header always merge Vary Accept-Encoding

Header always set Cache-Control "${caching.other}"
Header always set Cache-Control "${caching.hashed}" "expr=%{REQUEST_URI} =~ m#^${base}${caching.folder}#"
${always.join('\n')}
`
}

/** Hands out the copy with this ending to whoever takes, and does not refuse it. */
function compressed(encoding: string, ending: string) {
  return `AddEncoding ${encoding} ${ending}
RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))
RewriteCond %{REQUEST_FILENAME}${ending} -f
RewriteRule ^ %{REQUEST_URI}${ending} [L,E=no-gzip:1,E=no-brotli:1]`
}
