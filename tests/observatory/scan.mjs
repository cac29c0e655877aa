// Runs Mozilla's HTTP Observatory on a host of this machine and prints what it
// found, as JSON. A program of its own: its packages are installed only here,
// and NODE_EXTRA_CA_CERTS has to be there from the start.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { scan } from '@mdn/mdn-http-observatory'

// The list of preloaded hosts, which its install script would download. A host
// of this machine is not on it.
writeFileSync(
  fileURLToPath(
    new URL(
      'conf/hsts-preload.json',
      import.meta.resolve('@mdn/mdn-http-observatory/package.json'),
    ),
  ),
  '{}',
)
console.log(JSON.stringify(await scan(process.argv[2] ?? '')))
