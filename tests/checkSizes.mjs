// Holds the built files of two pages to their budgets, by bytes alone.
import { fileURLToPath } from 'node:url'
import { budgets } from './budgets.mjs'
import { weigh } from './weights.mjs'

const built = fileURLToPath(new URL('../dist', import.meta.url))

for (const [address, file] of Object.entries({
  '/': 'index.html',
  '/songs/dance-with-me/': 'songs/dance-with-me/index.html',
})) {
  const weights = weigh(built, file)
  for (const name of /** @type {const} */ ([
    'script',
    'fonts',
    'firstVisit',
    'beforePaint',
  ])) {
    const { most, why } = budgets[name]
    const [is, may] = [weights[name], most].map((number) =>
      number > 10 ? `${(number / 1000).toFixed(1)} kB` : number.toFixed(2),
    )
    const holds = weights[name] <= most
    if (!holds) process.exitCode = 1
    console.log(
      `${holds ? 'ok  ' : 'OVER'} ${name} of ${address}: ${is} of ${may} (${why})`,
    )
  }
}
