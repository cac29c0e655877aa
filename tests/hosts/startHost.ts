import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '../../src/build/serve.mjs'
import { answers, freePorts } from '../ports.ts'
import { findServer } from './servers.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const guide = join(root, 'src/build/hosts/README.md')

export type HostName = 'nginx' | 'apache' | 'caddy' | 'serve.mjs'

type Site = {
  readonly folder: string
  readonly base: string
  /** A server without the modules that hand out our compressed copies. */
  readonly isPlain?: boolean
}

export type Host = {
  readonly url: string
  /** Where it answers without TLS, if it does. */
  readonly plainUrl?: string
  /** The file with the certificate that it shows, where it has one. */
  readonly certificate?: string
  readonly stop: () => void
}

/** What a server's own configuration is made from. */
type Place = {
  /** An empty folder of the server's own. */
  readonly own: string
  /** What the host shows as `/`. */
  readonly www: string
  /** Where the server was unpacked. */
  readonly root: string
  /** What the build made for it to include. */
  readonly generated: string
  readonly port: number
  readonly plainPort: number
  readonly isPlain: boolean
}

/** Starts a real server, or ours, with a built site where its base says. */
export async function startHost(name: HostName, site: Site): Promise<Host> {
  const folder = join(root, site.folder)
  if (name === 'serve.mjs') {
    const { url, close } = await serve({ ...site, folder })
    return { url, stop: close }
  }

  const server = findServer(name)
  if (!server) throw new Error(`${name} has not been fetched`)
  const own = mkdtempSync(join(tmpdir(), `songs-${name}-`))
  const www = join(own, 'www')
  // Whoever the server runs as has to be able to read it.
  chmodSync(own, 0o755)
  cpSync(folder, join(www, site.base), { recursive: true })
  makeCertificate(own)
  const [port = 0, plainPort = 0] = await freePorts(2)
  const place = {
    own,
    www,
    root: server.root,
    generated: `${folder}.hosts`,
    port,
    plainPort,
    isPlain: site.isPlain ?? false,
  }
  const child = spawn(server.program, configure[name](place), {
    cwd: own,
    env: { ...server.env, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own },
  })
  let said = ''
  child.stderr.on('data', (text) => (said += String(text)))
  await answers(port, () => child.exitCode !== null && said)
  return {
    url: `https://localhost:${port}${site.base}`,
    ...(name === 'nginx' && { plainUrl: `http://localhost:${plainPort}` }),
    certificate: join(own, 'certificate.pem'),
    stop() {
      child.kill()
      rmSync(own, { recursive: true, force: true })
    },
  }
}

const configure: Record<
  Exclude<HostName, 'serve.mjs'>,
  (place: Place) => string[]
> = {
  nginx({ own, www, root: unpacked, generated, port, plainPort, isPlain }) {
    const module = `${unpacked}/usr/lib/nginx/modules/ngx_http_brotli_static_module.so`
    const blocks = fromGuide('nginx', {
      '/var/www/songs.example;': `${www};`,
      'listen 80;': `listen 127.0.0.1:${plainPort};`,
      'listen 443 ': `listen 127.0.0.1:${port} `,
      'https://$host$': `https://$host:${port}$`,
      'songs.example;': 'localhost;',
      '/etc/ssl/songs.example/': `${own}/`,
      '/etc/nginx/songs.example/': `${generated}/`,
      // As the guide has it done.
      ...(isPlain && { 'gzip_static on;': '', 'brotli_static on;': '' }),
    })
    writeFileSync(
      join(own, 'nginx.conf'),
      `${isPlain ? '' : `load_module ${module};`}
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${own}/pid;
events {}
http {
    access_log off;
    client_body_temp_path ${own}/body;
    proxy_temp_path ${own}/proxy;
    fastcgi_temp_path ${own}/fastcgi;
    uwsgi_temp_path ${own}/uwsgi;
    scgi_temp_path ${own}/scgi;
    # So that a scanner that knows one port finds both.
    error_page 497 =301 https://$host:${port}$request_uri;
    ${blocks}
}
`,
    )
    return ['-c', join(own, 'nginx.conf'), '-e', 'stderr', '-g', 'daemon off;']
  },

  apache({ own, www, root: unpacked, port }) {
    const modules = `
      mpm_event authz_core alias dir mime headers rewrite ssl negotiation autoindex
      deflate filter`
      .trim()
      .split(/\s+/)
      .map(
        (name) =>
          `LoadModule ${name}_module ${unpacked}/usr/lib/apache2/modules/mod_${name}.so`,
      )
    writeFileSync(join(own, 'mime.types'), '')
    writeFileSync(
      join(own, 'httpd.conf'),
      `ServerRoot ${own}
${modules.join('\n')}
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
PidFile ${own}/pid
ErrorLog ${own}/errors
ServerName localhost
Listen 127.0.0.1:${port}
TypesConfig mime.types
# As Debian has it.
AddType application/x-gzip .gz
AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json
TraceEnable off
DocumentRoot ${www}
SSLEngine on
SSLCertificateFile ${own}/certificate.pem
SSLCertificateKeyFile ${own}/key.pem
<Directory />
    AllowOverride None
    Require all denied
</Directory>
<Directory ${www}>
    AllowOverride All
    Options Indexes FollowSymLinks MultiViews
    Require all granted
</Directory>
<Files ".ht*">
    Require all denied
</Files>
`,
    )
    return ['-D', 'FOREGROUND', '-f', join(own, 'httpd.conf')]
  },

  caddy({ own, www, generated, port, plainPort }) {
    const block = fromGuide('caddy', {
      'songs.example {': `https://localhost:${port} {
    bind 127.0.0.1
    tls ${own}/certificate.pem ${own}/key.pem`,
      '/var/www/songs.example': www,
      '/etc/caddy/songs.example/': `${generated}/`,
    })
    writeFileSync(
      join(own, 'Caddyfile'),
      `{
    admin off
    http_port ${plainPort}
    https_port ${port}
    auto_https disable_redirects
    skip_install_trust
}
${block}`,
    )
    return ['run', '--config', join(own, 'Caddyfile')]
  },
}

/** An example out of the guide for owners, so that it is one that works. */
function fromGuide(language: string, changes: Record<string, string>) {
  const [, example] =
    new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(
      readFileSync(guide, 'utf8'),
    ) ?? []
  if (!example) throw new Error(`${guide} has no example for ${language}`)
  return Object.entries(changes).reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${guide} lacks ${from}`)
    return text.replaceAll(from, to)
  }, example)
}

function makeCertificate(own: string) {
  const { status, stderr } = spawnSync(
    'openssl',
    `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes
      -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost
      -keyout key.pem -out certificate.pem`.split(/\s+/),
    { cwd: own, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`openssl: ${stderr}`)
}
