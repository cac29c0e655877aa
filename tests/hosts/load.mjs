// A bounded load from a process of its own: asks a host for some addresses in
// turn, a few at a time over kept connections, and prints how each was answered,
// as JSON. It measures nothing.
//
//   node tests/hosts/load.mjs https://localhost:1234/ 3000 about/ icon.svg
import { Agent, get } from 'node:https'

const [host = '', requests = '', ...addresses] = process.argv.slice(2)
const agent = new Agent({ keepAlive: true, maxSockets: 32 })

/** @type {Record<string, number>} */
const answers = {}

/** @param {string} address */
function ask(address) {
  return new Promise((resolve) => {
    get(
      new URL(address, host),
      { agent, rejectUnauthorized: false, timeout: 10_000 },
      (response) => {
        response.resume()
        response.on('end', () => resolve(response.statusCode))
        response.on('error', (error) => resolve(error.message))
      },
    )
      .on('timeout', () => resolve('timeout'))
      .on('error', (error) => resolve(error.message))
  })
}

await Promise.all(
  Array.from({ length: Number(requests) }, async (_, at) => {
    const answer = await ask(addresses[at % addresses.length] ?? '')
    answers[answer] = (answers[answer] ?? 0) + 1
  }),
)
agent.destroy()
console.log(JSON.stringify(answers))
