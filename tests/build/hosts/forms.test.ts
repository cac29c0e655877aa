import { describe, expect, test } from 'vitest'
import { caddyConfig } from '../../../src/build/hosts/caddyConfig.ts'
import { caching } from '../../../src/build/hosts/caching.mjs'
import { contentPolicy } from '../../../src/build/hosts/contentPolicy.ts'
import type { HostedSite } from '../../../src/build/hosts/HostedSite.ts'
import { htaccess } from '../../../src/build/hosts/htaccess.ts'
import { nginxConfig } from '../../../src/build/hosts/nginxConfig.ts'
import { responseHeaders } from '../../../src/build/hosts/responseHeaders.ts'

type Headers = Record<string, string>

type Form = {
  readonly write: (site: HostedSite) => string
  /** Reads it as that host does: what it says of an address. */
  readonly read: (text: string, address: string, secure: boolean) => Headers
}

const forms: Record<string, Form> = {
  nginx: {
    write: nginxConfig,
    read(text, address, secure) {
      const [, hsts = ''] = /^ {4}set \$songs_secure "(.*)";$/m.exec(text) ?? []
      // The longest beginning wins, and takes over nothing from around it.
      const [, indent = '', own = ''] =
        [...text.matchAll(/^( *)location (\/\S*) \{$/gm)]
          .filter(([, , path = '']) => address.startsWith(path))
          .map((start): [number, string, string] => {
            const [, margin = '', path = ''] = start
            const [block = ''] = text.slice(start.index).split(`\n${margin}}`)
            return [path.length, margin, block]
          })
          .toSorted(([a], [b]) => b - a)[0] ?? []
      const said = pairs(
        own,
        new RegExp(
          `^${indent} {4}add_header (\\S+) "?(.*?)"?(?: always)?;$`,
          'gm',
        ),
      )
      return Object.fromEntries(
        Object.entries(said)
          .map(([name, value]): [string, string] => [
            name,
            value === '$songs_secure' ? (secure ? hsts : '') : value,
          ])
          .filter(([, value]) => value !== ''),
      )
    },
  },

  apache: {
    write: htaccess,
    read(text, address, secure) {
      const lines = text.matchAll(
        /^Header always set (\S+) "(.*?)"(?: "expr=(.*)")?$/gm,
      )
      return Object.fromEntries(
        [...lines]
          .filter(([, , , condition]) => {
            if (condition === undefined) return true
            if (condition === "%{HTTPS} == 'on'") return secure
            const [, start] =
              /^%\{REQUEST_URI\} =~ m#\^(.*)#$/.exec(condition) ?? []
            if (start === undefined) throw new Error(condition)
            return address.startsWith(start)
          })
          .map(([, name = '', value = '']) => [name, value]),
      )
    },
  },

  caddy: {
    write: caddyConfig,
    read(text, address, secure) {
      const [, block = ''] = text.split('handle @songs {\n')
      const [own = ''] = block.split('\n}\n')
      const matches: Record<string, boolean> = { '': true }
      for (const [, name = '', not, path = ''] of own.matchAll(
        /^\t(@\w+) (not )?path (\S+)$/gm,
      )) {
        const fits = path.startsWith('*')
          ? address.endsWith(path.slice(1))
          : address.startsWith(path.slice(0, -1))
        matches[name] = not ? !fits : fits
      }
      matches['@secure'] = secure && own.includes('@secure protocol https')
      const lines = own.matchAll(/^\theader (?:(@\w+) )?([\w-]+) "(.*)"$/gm)
      return Object.fromEntries(
        [...lines]
          .filter(([, matcher = '']) => matches[matcher])
          .map(([, , name = '', value = '']): [string, string] => [name, value])
          .filter(([name]) => name !== 'Content-Type'),
      )
    },
  },
}

function pairs(text: string, line: RegExp): Headers {
  return Object.fromEntries(
    [...text.matchAll(line)].map(([, name = '', value = '']) => [name, value]),
  )
}

const asset = 'assets/app-12345678.js'
const addresses = [
  '',
  'songs/girls/',
  'about/',
  'data/countdown.json',
  'sw.js',
  'manifest.webmanifest',
  'no-such-page/',
  asset,
]

// What `_headers` says, `serve.mjs` reads: tests/hosts asks it.
describe.each(Object.entries(forms))('%s', (_, { write, read }) => {
  for (const base of ['/', '/any/path/'])
    for (const secure of [true, false])
      test(`says what the table says, at ${base}, TLS: ${secure}`, () => {
        const site: HostedSite = {
          base,
          headers: responseHeaders(
            contentPolicy(['<script>go()</script>'], 'https://a.example'),
          ),
          languages: ['de/', 'pt-br/'],
          files: ['index.html', asset],
        }
        const text = write(site)
        const always = site.headers
          .filter(({ secureOnly }) => !secureOnly || secure)
          .map(({ name, value }): [string, string] => [name, value])
        expect(
          addresses.map((address) => read(text, base + address, secure)),
        ).toEqual(
          addresses.map((address) => ({
            ...Object.fromEntries(always),
            'Cache-Control': caching[address === asset ? 'hashed' : 'other'],
          })),
        )
      })
})
