import { caching } from './caching.mjs'
import type { HostedSite } from './HostedSite.ts'
import { mediaTypes } from './mediaTypes.mjs'

/**
 * What nginx includes in the server block of the site. The block itself says
 * where the files are (`root`) and holds the certificate. It also asks for our
 * compressed copies, as that takes modules that not every nginx has, and it is
 * not written anew with each build.
 */
export function nginxConfig({ base, headers, languages }: HostedSite): string {
  const secure = headers.find(({ secureOnly }) => secureOnly)
  const types = Object.entries(mediaTypes).map(
    ([ending, type]) => `"${type}" ${ending.slice(1)};`,
  )
  // Said again in each location: one with a header of its own inherits none.
  const always = headers.map(({ name, value, secureOnly }) =>
    // nginx leaves out a header that is empty.
    secureOnly
      ? `add_header ${name} $songs_secure always;`
      : `add_header ${name} "${value}" always;`,
  )

  return `# For nginx. The build writes it.
set $songs_secure "";
if ($https) {
    set $songs_secure "${secure?.value}";
}
${
  base === '/'
    ? ''
    : `
location = ${base.slice(0, -1)} {
    absolute_redirect off;
    ${always.join('\n    ')}
    return 301 ${base}$is_args$args;
}
`
}
location ${base} {
    index index.html;
    # A folder without a page is not there either.
    error_page 403 404 =404 ${base}404.html;
    absolute_redirect off;
    server_tokens off;
    types {
        ${types.join('\n        ')}
    }
    gzip_vary on;

    add_header Cache-Control "${caching.other}" always;
    ${always.join('\n    ')}

    location ${base}${caching.folder} {
        # Not always: what is missing now may be there after a deployment.
        add_header Cache-Control "${caching.hashed}";
        ${always.join('\n        ')}
    }
${languages
  .map(
    (folder) => `    location ${base}${folder} {
        error_page 403 404 =404 ${base}${folder}404.html;
    }
`,
  )
  .join('')}    location ~ /(_headers|\\.[^/]*)$ {
        return 404;
    }
}
`
}
