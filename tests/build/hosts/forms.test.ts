import { expect, test } from 'vitest'
import { caddyConfig } from '../../../src/build/hosts/caddyConfig.ts'
import { caching } from '../../../src/build/hosts/caching.mjs'
import { contentPolicy } from '../../../src/build/hosts/contentPolicy.ts'
import { htaccess } from '../../../src/build/hosts/htaccess.ts'
import { mediaTypes } from '../../../src/build/hosts/mediaTypes.mjs'
import { nginxConfig } from '../../../src/build/hosts/nginxConfig.ts'
import { responseHeaders } from '../../../src/build/hosts/responseHeaders.ts'

const forms = { nginxConfig, htaccess, caddyConfig }
const headers = responseHeaders(
  contentPolicy(['<script>go()</script>'], 'https://a.example'),
)

// What each host makes of it, tests/hosts asks the real one.
for (const [name, write] of Object.entries(forms))
  test.each(['/', '/any/path/'])(
    `${name} leaves nothing out, at %s`,
    (base) => {
      const text = write({ base, headers, languages: ['de/'], files: [] })
      const parts = [
        ...headers.flatMap((header) => [header.name, `"${header.value}"`]),
        ...Object.values(mediaTypes).map((type) => `"${type}"`),
        `"${caching.hashed}"`,
        `"${caching.other}"`,
        `${base}${caching.folder}`,
        `${base}404.html`,
      ]
      expect(parts.filter((part) => !text.includes(part))).toEqual([])
    },
  )
