import { connect, type Socket } from 'node:net'
import { answers } from '../ports.ts'

/*
 * The two ways to one vocabulary: https://www.w3.org/TR/webdriver2. WebKit's
 * driver speaks it over HTTP; Firefox has the same commands on a socket of its
 * own, https://firefox-source-docs.mozilla.org/testing/marionette, and more.
 */

/** The commands that are used here, and what they are over HTTP. */
const commands = {
  NewSession: ['POST', ''],
  DeleteSession: ['DELETE', ''],
  Navigate: ['POST', '/url'],
  Back: ['POST', '/back'],
  Forward: ['POST', '/forward'],
  Refresh: ['POST', '/refresh'],
  SetTimeouts: ['POST', '/timeouts'],
  ExecuteScript: ['POST', '/execute/sync'],
  ExecuteAsyncScript: ['POST', '/execute/async'],
  ElementClick: ['POST', '/element/{id}/click'],
  PerformActions: ['POST', '/actions'],
  SwitchToFrame: ['POST', '/frame'],
  SetWindowRect: ['POST', '/window/rect'],
  TakeScreenshot: ['GET', '/screenshot'],
} as const

type Command = keyof typeof commands
type Words = Readonly<Record<string, unknown>>

export type Wire = (command: Command, words?: Words) => Promise<unknown>

/** How a node of the page is written. */
export const elementKey = 'element-6066-11e4-a52e-4f735466cecf'

/** Firefox's socket, and any command of it by its whole name. */
export async function wireToMarionette(
  port: number,
): Promise<
  Wire & { command: (name: string, words: Words) => Promise<unknown> }
> {
  const socket = connect(port, '127.0.0.1')
  const waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (fault: Error) => void }
  >()
  // It speaks first, of itself.
  const ready = new Promise<unknown>((resolve, reject) => {
    socket.once('error', reject)
    waiting.set(-1, { resolve, reject })
  })
  readMessages(socket, (message) => {
    if (!Array.isArray(message)) return waiting.get(-1)?.resolve(message)
    const [, id, fault, value] = message as [
      number,
      number,
      { error: string; message: string } | null,
      unknown,
    ]
    const asked = waiting.get(id)
    waiting.delete(id)
    if (fault) asked?.reject(new Error(`${fault.error}: ${fault.message}`))
    else asked?.resolve(value)
  })
  await ready

  let last = 0
  function command(name: string, words: Words) {
    const id = (last += 1)
    const text = JSON.stringify([0, id, name, words])
    return new Promise<unknown>((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
  }
  async function wire(name: Command, words: Words = {}) {
    const value = await command(`WebDriver:${name}`, words)
    // What is one value is wrapped, but for some.
    return value && typeof value === 'object' && 'value' in value
      ? value.value
      : value
  }
  return Object.assign(wire, { command })
}

/** Calls for each message: its length in bytes, a colon, and JSON. */
function readMessages(socket: Socket, hear: (message: unknown) => void) {
  let bytes = Buffer.alloc(0)
  socket.on('data', (more: Buffer) => {
    bytes = Buffer.concat([bytes, more])
    for (;;) {
      const colon = bytes.indexOf(':')
      const end = colon + 1 + Number(bytes.toString('latin1', 0, colon))
      if (colon < 0 || bytes.length < end) return
      hear(JSON.parse(bytes.toString('utf8', colon + 1, end)))
      bytes = bytes.subarray(end)
    }
  })
}

/** A driver's port over HTTP, once it has opened a browser as asked. */
export async function wireToDriver(
  port: number,
  capabilities: Words,
): Promise<Wire> {
  let session = `http://127.0.0.1:${port}/session`
  async function wire(name: Command, words: Words = {}) {
    const [method, path] = commands[name]
    const answer = await fetch(
      session + path.replace('{id}', String(words['id'])),
      { method, ...(method === 'POST' && { body: JSON.stringify(words) }) },
    )
    const { value } = (await answer.json()) as { value: unknown }
    if (answer.ok) return value
    const { error, message } = value as { error: string; message: string }
    throw new Error(`${error}: ${message}`)
  }
  await answers(port)
  const { sessionId } = (await wire('NewSession', {
    capabilities: { alwaysMatch: capabilities },
  })) as { sessionId: string }
  session += `/${sessionId}`
  return wire
}
