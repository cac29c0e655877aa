import { caching } from './caching.mjs'
import type { HostedSite } from './HostedSite.ts'
import { mediaTypes } from './mediaTypes.mjs'

/**
 * What Caddy imports into the block of the site. The block itself says where
 * the files are (`root`); Caddy gets a certificate by itself.
 */
export function caddyConfig({ base, headers, languages }: HostedSite): string {
  const types = Object.entries(mediaTypes).flatMap(([ending, type]) => {
    const name = `@${ending.slice(1)}`
    return [`${name} path *${ending}`, `header ${name} Content-Type "${type}"`]
  })
  const always = headers.map(
    ({ name, value, secureOnly }) =>
      `header ${secureOnly ? '@secure ' : ''}${name} "${value}"`,
  )

  return `# For Caddy. The build writes it.
@songs path ${base === '/' ? '' : `${base.slice(0, -1)} `}${base}*
handle @songs {
	@secure protocol https
	${always.join('\n\t')}

	@hashed path ${base}${caching.folder}*
	@other not path ${base}${caching.folder}*
	header @hashed Cache-Control "${caching.hashed}"
	header @other Cache-Control "${caching.other}"

	${types.join('\n\t')}
	# In the end: it would be said twice of a compressed copy.
	header {
		Vary Accept-Encoding
		defer
	}

	@writing not method GET HEAD
	error @writing 405
	@hidden path_regexp /(_headers|\\.[^/]*)$|\\x00
	error @hidden 404

	# Caddy's own redirect loses the query in some versions.
	map {query} {songs_query} {
		"" ""
		default "?{query}"
	}
	@folder {
		not path */
		file {path}/index.html
	}
	redir @folder {path}/{songs_query} permanent
	file_server {
		precompressed br gzip
	}
}

# The headers of above stay, but for what was said of the file itself.
handle_errors {
${['', ...languages].toReversed().map(missing).join('\n')}
}
`

  /** What is missing below a folder, in its language. */
  function missing(folder: string) {
    const name = `missing_${folder.replaceAll(/\W/g, '')}`
    return `	@${name} {
		path ${base}${folder}*
		expression {err.status_code} == 404
	}
	handle @${name} {
		rewrite * ${base}${folder}404.html
		header Cache-Control "${caching.other}"
		header Content-Type "${mediaTypes['.html']}"
		file_server {
			precompressed br gzip
		}
	}`
  }
}
